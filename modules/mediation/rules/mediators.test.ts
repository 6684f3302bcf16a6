import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOtherThan, mediatorsLeft } from "./mediators.ts";

describe("mediators who go", () => {
  it("leave the others in their order, so that the first of them leads", () => {
    expect(mediatorsLeft(["a", "b", "c"], new Set(["a"]))).toEqual(["b", "c"]);
  });
  it("change nothing where they did not mediate", () => {
    expect(mediatorsLeft(["a"], new Set(["b"]))).toBeNull();
  });
  it("never leave somebody who has gone, and never bring in anybody", () => {
    const id = fc.constantFrom<string>("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.uniqueArray(id), (mediators, gone) => {
        const left: readonly string[] = mediatorsLeft(mediators, new Set<string>(gone)) ?? mediators;
        expect(left.every((one) => mediators.includes(one) && !gone.includes(one))).toBe(true);
        expect(mediatorsLeft(left, new Set(gone))).toBeNull();
      }),
    );
  });
});

describe("a change of mediators", () => {
  it("is one where somebody comes, goes, or another one leads", () => {
    expect(isOtherThan(["a", "b"], ["a", "b"])).toBe(false);
    expect(isOtherThan(["a", "b"], ["b", "a"])).toBe(true);
    expect(isOtherThan(["a"], ["a", "b"])).toBe(true);
    expect(isOtherThan([], ["a"])).toBe(true);
  });
});
