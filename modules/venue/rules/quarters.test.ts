import { epochOf, momentOf } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onQuarter, quarterMs, quartersOf } from "./quarters.ts";

const start = epochOf("2026-11-30T01:00:00.000Z");

describe("quarter-hours of a booking", () => {
  it("are those between its beginning and its end", () => {
    expect(quartersOf("2026-11-30T01:00:00.000Z", 45)).toEqual([
      "2026-11-30T01:00:00.000Z",
      "2026-11-30T01:15:00.000Z",
      "2026-11-30T01:30:00.000Z",
    ]);
    expect(onQuarter("2026-11-30T01:20:00.000Z")).toBe(false);
  });

  it("are shared by two bookings just when these overlap", () => {
    const span = fc.record({ at: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(span, span, (a, b) => {
        const taken = (one: typeof a) => quartersOf(momentOf(start + one.at * quarterMs), one.length * 15);
        const shared = taken(a).some((one) => taken(b).includes(one));
        expect(shared).toBe(a.at < b.at + b.length && b.at < a.at + a.length);
      }),
    );
  });
});
