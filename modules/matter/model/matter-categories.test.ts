import { describe, expect, it } from "vitest";
import {
  findSubtype,
  isCategory,
  isScale,
  isSource,
  matterCategories,
  matterCategoryCodes,
  matterGrades,
} from "./matter-categories.ts";

const all = Object.values(matterCategories);

describe("the categories of matters", () => {
  it("There are the eighteen of the returns, in their order.", () => {
    expect(matterCategoryCodes).toHaveLength(18);
    expect(matterCategoryCodes.join(" ")).toBe("01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 99");
    for (const code of matterCategoryCodes) expect(matterCategories[code].code).toBe(code);
  });

  it("Each has words and a hint in both languages, and three to seven sub-types that begin with its code.", () => {
    for (const { code, zh, en, hint, subtypes } of all) {
      expect(zh && en && hint.zh && hint.en).toBeTruthy();
      expect(zh).toMatch(/纠纷$/);
      expect(subtypes.length).toBeGreaterThanOrEqual(3);
      expect(subtypes.length).toBeLessThanOrEqual(7);
      for (const subtype of subtypes) {
        expect(subtype.code).toMatch(new RegExp(`^${code}-[a-z-]+$`));
        expect(findSubtype(subtype.code)).toBe(subtype);
      }
    }
    const codes = all.flatMap(({ subtypes }) => subtypes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("Codes that are not in the tables are refused, inherited names included.", () => {
    expect(isCategory("02") && isScale("03") && isSource("patrol")).toBe(true);
    for (const wrong of ["", "18", "toString", "__proto__"]) {
      expect(isCategory(wrong) || isScale(wrong) || isSource(wrong)).toBe(false);
      expect(findSubtype(wrong)).toBeUndefined();
    }
  });

  it("Every grade says what it asks for.", () => {
    for (const { zh, en, asks } of Object.values(matterGrades))
      expect(zh && en && asks.zh && asks.en).toBeTruthy();
  });
});
