import { epochOf, momentOf } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchClocks, settleStart } from "./branch-clocks.ts";
import { dueOf, moveClocks } from "./clock-moves.ts";

const given = { category: "02", grade: null, values: [] };
const day = 86_400_000;
const first = "2026-11-02T02:00:00.000Z";
const later = (days: number) => momentOf(epochOf(first) + days * day);

describe("the clocks of a part", () => {
  it("count from the start of the matter it came out of, so that it never falls due later", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (days) => {
        const now = later(days);
        const own = moveClocks([], "report", now, given);
        const moved = branchClocks(own, "MATTER_ACCEPT", first);
        const original = moveClocks([], "report", first, given);
        expect(dueOf(moved[0]!)).toBe(dueOf(original[0]!));
        expect(dueOf(moved[0]!)! <= dueOf(own[0]!)!).toBe(true);
      }),
    );
  });

  it("are left alone by a later start, by none, and under another rule", () => {
    const own = moveClocks([], "report", first, given);
    expect(branchClocks(own, "MATTER_ACCEPT", later(2))).toEqual(own);
    expect(branchClocks(own, "MATTER_ACCEPT", null)).toEqual(own);
    expect(branchClocks(own, "MATTER_SETTLE", later(-2))).toEqual(own);
  });

  it("take the newest run of the time to settle", () => {
    const accepted = moveClocks(moveClocks([], "report", first, given), "accept", later(1), given);
    expect(settleStart(moveClocks([], "report", first, given))).toBeNull();
    expect(settleStart(accepted)).toBe(later(1));
    const settled = moveClocks(accepted, "settle", later(3), given);
    expect(settleStart(moveClocks(settled, "reopen", later(9), given))).toBe(later(9));
  });
});
