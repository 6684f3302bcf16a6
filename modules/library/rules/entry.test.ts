import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFound, mayKeep } from "./entry.ts";

const today = "2026-11-26";
const good = {
  titleZh: "两次登门法",
  bodyZh: "先单独登门听，再约在第三处一起谈，第二次只谈一个问题。",
  source: "枫桥人民调解委员会 2026 年工作总结",
  sourceDate: "2026-10-01",
};

describe("an entry", () => {
  it("says something, where it is from, and since when", () => {
    expect(mayKeep(good, today)).toBeNull();
    expect(mayKeep({ ...good, bodyZh: "先听后谈" }, today)).toBe("entry-too-short");
    expect(mayKeep({ ...good, titleZh: " 法 " }, today)).toBe("entry-too-short");
    expect(mayKeep({ ...good, source: "" }, today)).toBe("entry-source-needed");
    expect(mayKeep({ ...good, sourceDate: "2026-11-27" }, today)).toBe("entry-source-needed");
    expect(mayKeep({ ...good, sourceDate: "去年" }, today)).toBe("entry-source-needed");
  });

  it("names nobody: a telephone or identity number is noticed wherever it stands, and however it is written", () => {
    const phone = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(phone, fc.constantFrom("", " ", "-"), (parts, gap) => {
        const number = `1${parts[0]}${String(parts[1]).padStart(9, "0")}`;
        const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap);
        expect(mayKeep({ ...good, bodyZh: `${good.bodyZh}有事打 ${written}。` }, today)).toBe(
          "entry-names-somebody",
        );
      }),
    );
    expect(mayKeep({ ...good, bodyEn: "110101199003074514 wrote it" }, today)).toBe("entry-names-somebody");
    expect(
      mayKeep({ ...good, bodyZh: `${good.bodyZh}拨打 12345 或 96110，2026 年第 138 号文件。` }, today),
    ).toBeNull();
  });

  it("is found by words in any order and case, and not by one that is not there", () => {
    const texts = ["两次登门法", "Visit twice: hear each alone"];
    expect(isFound(texts, "")).toBe(true);
    expect(isFound(texts, "TWICE 登门")).toBe(true);
    expect(isFound(texts, "登门 三次")).toBe(false);
  });
});
