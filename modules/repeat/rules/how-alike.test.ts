import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dice, howAlike, type Told } from "./how-alike.ts";

const leak: Told = {
  text: "楼上302室卫生间漏水，滴到我家厨房，天花板都泡坏了",
  category: "02",
  placeWords: "枫溪小区3幢202室",
  reportedAt: "2026-11-20T02:00:00.000Z",
  isOpen: true,
};
const later = (more: Partial<Told>): Told => ({ ...leak, reportedAt: "2026-11-23T02:00:00.000Z", ...more });

describe("two reports", () => {
  it("are one thing told twice when place and kind are the same and days are few", () => {
    const alike = howAlike(later({ text: "厨房顶上一直滴水，楼上卫生间漏的" }), leak, [], null);
    expect(alike).toMatchObject({ likeness: "double" });
    expect(alike!.because).toEqual(expect.arrayContaining(["same-place-words", "same-kind", "close-days"]));
  });

  it("are the same again when the first one was settled", () => {
    expect(howAlike(later({}), { ...leak, isOpen: false }, [], null)).toMatchObject({ likeness: "repeat" });
  });

  it("are the same for the same two sides, whatever they quarrel about this time", () => {
    const noise = later({ text: "半夜拖椅子，吵得睡不着", category: "09", placeWords: "" });
    expect(howAlike(noise, leak, ["same-sides"], null)).toMatchObject({ likeness: "double" });
    expect(howAlike(noise, leak, [], null)).toBeNull();
  });

  it("are nothing to one another by their words alone in another kind and place", () => {
    expect(howAlike(later({ category: "16", placeWords: "" }), leak, [], 900)?.likeness ?? null).not.toBe(
      "double",
    );
    const other = later({ text: "老板拖欠三个月工资不发", category: "10", placeWords: "丝厂宿舍门口" });
    expect(howAlike(other, leak, [], null)).toBeNull();
  });

  it("are forgotten to be the same after a year", () => {
    expect(howAlike({ ...leak, reportedAt: "2028-01-01T00:00:00.000Z" }, leak, ["same-sides"], 0)).toBeNull();
  });
});

describe("how alike words are", () => {
  it("is the same both ways, one for the same text, and between none and one", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."漏水楼上厨房天花板噪声装修停车"),
      minLength: 0,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(dice(a, b)).toBe(dice(b, a));
        expect(dice(a, b)).toBeGreaterThanOrEqual(0);
        expect(dice(a, b)).toBeLessThanOrEqual(1);
        if ([...a].length > 1) expect(dice(a, a)).toBe(1);
      }),
    );
  });
});
