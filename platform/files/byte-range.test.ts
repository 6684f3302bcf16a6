import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeFrom } from "./byte-range.ts";

describe("the part of a file that is asked for", () => {
  it("lies within the file whatever is asked", () => {
    const ask = fc.tuple(fc.option(fc.nat(5000)), fc.option(fc.nat(5000)));
    fc.assert(
      fc.property(ask, fc.integer({ min: 1, max: 4000 }), ([first, last], bytes) => {
        const range = rangeFrom(`bytes=${first ?? ""}-${last ?? ""}`, bytes);
        if (range === null || range === "beyond") return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(bytes);
      }),
    );
  });

  it("is from the front, from a place on, or from the back", () => {
    expect(rangeFrom("bytes=0-99", 1000)).toEqual({ start: 0, end: 99 });
    expect(rangeFrom("bytes=900-", 1000)).toEqual({ start: 900, end: 999 });
    expect(rangeFrom("bytes=-100", 1000)).toEqual({ start: 900, end: 999 });
    expect(rangeFrom("bytes=0-9999", 1000)).toEqual({ start: 0, end: 999 });
  });

  it("is refused beyond the end, and not heard when it cannot be understood", () => {
    expect(rangeFrom("bytes=1000-", 1000)).toBe("beyond");
    expect(rangeFrom("bytes=-0", 1000)).toBe("beyond");
    for (const odd of [undefined, "", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=0-1"])
      expect(rangeFrom(odd, 1000)).toBeNull();
  });
});
