import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesOf, isPlanFit, timesUntil } from "./schedule.ts";

describe("a payment in instalments", () => {
  it("is shared out to the fen, the rest with the last", () => {
    expect(
      datesOf({ cents: 100_000, dueOn: "2026-12-31", plan: { every: "month", times: 3, amount: "total" } }),
    ).toEqual([
      { dueOn: "2026-12-31", cents: 33_333 },
      { dueOn: "2027-01-31", cents: 33_333 },
      { dueOn: "2027-02-28", cents: 33_334 },
    ]);
  });

  it("adds up to its total whatever the number of dates, and its dates only go forward", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 100_000_000 }),
        fc.integer({ min: 2, max: 240 }),
        fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
        (cents, times, every) => {
          const dates = datesOf({ cents, dueOn: "2026-01-31", plan: { every, times, amount: "total" } });
          expect(dates.length).toBe(times);
          expect(dates.reduce((sum, one) => sum + one.cents!, 0)).toBe(cents);
          expect(dates.every((one) => one.cents! > 0)).toBe(true);
          for (const [i, one] of dates.slice(1).entries()) expect(one.dueOn > dates[i]!.dueOn).toBe(true);
        },
      ),
    );
  });
});

describe("support that is paid every month", () => {
  it("is the same each time until its last date, month ends included", () => {
    expect(timesUntil("2026-12-05", "2027-11-05", "month")).toBe(12);
    expect(timesUntil("2026-12-05", "2027-11-04", "month")).toBe(11);
    expect(timesUntil("2026-12-05", "2026-01-01", "month")).toBe(1);
    const dates = datesOf({
      cents: 80_000,
      dueOn: "2027-01-31",
      plan: { every: "month", times: 12, amount: "each" },
    });
    expect(dates.map((one) => one.dueOn)).toContain("2027-02-28");
    expect(new Set(dates.map((one) => one.cents))).toEqual(new Set([80_000]));
  });
});

describe("a plan", () => {
  it("has two dates at least, is no plan for refraining, and leaves no date without a fen", () => {
    const plan = { every: "month" as const, times: 5, amount: "total" as const };
    expect(isPlanFit({ kind: "pay", cents: 4, plan })).toBe(false);
    expect(isPlanFit({ kind: "pay", cents: 5, plan })).toBe(true);
    expect(isPlanFit({ kind: "refrain", cents: null, plan })).toBe(false);
    expect(isPlanFit({ kind: "do", cents: null, plan })).toBe(true);
    expect(isPlanFit({ kind: "pay", cents: 5, plan: { ...plan, times: 1 } })).toBe(false);
    expect(isPlanFit({ kind: "pay", cents: 5, plan: null })).toBe(true);
  });
});
