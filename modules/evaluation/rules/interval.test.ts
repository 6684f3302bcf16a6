import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval } from "./interval.ts";

describe("the interval of a share", () => {
  it("holds the share, stays between 0 and 1, and narrows as the base grows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (base, part) => {
          const value = Math.round(part * base);
          const [low, high] = interval(value, base)!;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low - 1e-9).toBeLessThanOrEqual(value / base);
          expect(high + 1e-9).toBeGreaterThanOrEqual(value / base);
          const [low2, high2] = interval(value * 10, base * 10)!;
          expect(high2 - low2).toBeLessThan(high - low);
        },
      ),
    );
  });

  it("is nothing without a base, and as published for 8 of 10", () => {
    expect(interval(0, 0)).toBeNull();
    const [low, high] = interval(8, 10)!;
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.490", "0.943"]);
  });
});
