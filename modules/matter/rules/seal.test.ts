import { describe, expect, it } from "vitest";
import { findSubtype } from "../model/matter-categories.ts";
import { protectedChoices, sealedSubtypes } from "../model/seal.ts";
import { choiceOf, sealAfter, sealOf } from "./seal.ts";

describe("the seal of a category", () => {
  it("stands on sub-types that exist", () => {
    for (const code of Object.keys(sealedSubtypes))
      expect([code, findSubtype(code)?.code]).toEqual([code, code]);
  });

  it("comes with violence in the family and with harm to a minor, and with nothing else", () => {
    expect(sealOf("01-family-violence")).toBe("family-violence");
    expect(sealOf("06-school-injury")).toBe("minor");
    for (const code of [null, "01-divorce", "02-leak", "no-such", "constructor"])
      expect(sealOf(code)).toBeNull();
  });

  it("is what a reporter chooses with a protected kind, and with no plain category", () => {
    expect(choiceOf("02")).toEqual({ category: "02" });
    for (const code of protectedChoices) {
      const chosen = choiceOf(code)!;
      expect(sealOf(chosen.subtype ?? null)).not.toBeNull();
      expect(findSubtype(code)!.code.slice(0, 2)).toBe(chosen.category);
    }
    for (const code of ["", "98", "02-leak", "06-school-injury"]) expect(choiceOf(code)).toBeNull();
  });

  it("is never lifted or renamed by choosing another category", () => {
    expect(sealAfter("by-hand", "01-family-violence")).toBe("by-hand");
    expect(sealAfter("minor", "02-leak")).toBe("minor");
    expect(sealAfter(null, "02-leak")).toBeNull();
  });
});
