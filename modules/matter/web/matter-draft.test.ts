import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, faultsOf, type MatterDraft, readDraft, reportOf } from "./matter-draft.ts";

const whole: MatterDraft = {
  ...emptyDraft,
  story: "楼上漏水三天没有人管",
  placeWords: "3 号楼",
  name: "周某",
  phone: "13800138000",
};

describe("A draft", () => {
  it("comes back from the device as it was left", () => {
    expect(readDraft(JSON.stringify({ ...whole, point: { lng: 120.1, lat: 29.8 }, grid: "g" }))).toEqual({
      ...whole,
      point: { lng: 120.1, lat: 29.8 },
      grid: "g",
    });
  });

  it("that is broken or old never breaks the page", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const draft = readDraft(kept);
        expect(typeof draft.story).toBe("string");
        expect(Array.isArray(faultsOf(draft))).toBe(true);
      }),
    );
  });

  it("names everything that is still missing, and nothing when it is whole", () => {
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf({ ...whole, story: "漏水", placeWords: "", name: "", phone: "12" })).toEqual([
      "needStory",
      "needPlace",
      "needName",
      "needPhone",
    ]);
  });

  it("with danger in its words asks that the police be told first", () => {
    const danger = { ...whole, story: "他拿刀冲过来要砍人，还动手打人" };
    expect(faultsOf(danger)).toEqual(["needPolice"]);
    expect(faultsOf({ ...danger, policeTold: true })).toEqual([]);
  });
});

describe("What is sent", () => {
  it("takes the time of happening by the county's clock and no name of who stays anonymous", () => {
    const sent = reportOf({ ...whole, naming: "anonymous", happened: "2026-11-20T08:30" }, ["f"], "zh");
    expect(sent).toMatchObject({
      happenedAt: "2026-11-20T00:30:00.000Z",
      name: "",
      onBehalf: true,
      files: ["f"],
    });
    expect(sent.place).toEqual({ way: "words", words: "3 号楼" });
  });
});
