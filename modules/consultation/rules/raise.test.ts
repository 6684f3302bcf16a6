import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayRaise, topicLimits } from "./raise.ts";

const text = "放学时校门口停满车，孩子过马路很危险";
const reason = (one: string, placeWords = "") => mayRaise({ text: one, placeWords })?.reason ?? null;

describe("raising a topic", () => {
  it("asks for words and for nothing else", () => {
    expect(reason(text)).toBeNull();
    expect(reason(text, "枫溪小学东门")).toBeNull();
  });

  it("refuses what says nothing or goes on too long, counted in characters", () => {
    expect(reason("停车 难")).toBe("topic-too-short");
    expect(reason("   \n  ")).toBe("topic-too-short");
    expect(reason("车".repeat(topicLimits.most + 1))).toBe("topic-too-long");
    expect(reason("😀".repeat(topicLimits.most))).toBeNull();
  });

  it("refuses a telephone or identity number, wherever it stands and however it is parted", () => {
    fc.assert(
      fc.property(fc.constantFrom("", " ", "-"), fc.boolean(), (gap, inPlace) => {
        const number = ["138", "0013", "8000"].join(gap);
        const found = inPlace ? reason(text, `找 ${number}`) : reason(`${text}，找 ${number}`);
        expect(found).toBe("topic-names-somebody");
      }),
    );
  });

  it("sends danger to 110 and names the words, but lets people talk about preventing it", () => {
    expect(mayRaise({ text: "有人拿着菜刀在巷口砍人，快来", placeWords: "" })).toMatchObject({
      reason: "topic-is-danger",
      signs: expect.stringContaining("菜刀"),
    });
    expect(reason("希望商量怎么防止发生打架这样的事")).toBeNull();
  });
});
