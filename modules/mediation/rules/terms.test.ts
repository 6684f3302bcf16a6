import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterPerformance, unfitTerm } from "./terms.ts";

const pay = {
  who: "a",
  toward: "b",
  kind: "pay" as const,
  what: "赔偿维修费",
  cents: 120_000,
  dueOn: "2026-12-01",
  way: "微信转账",
};
const parties = new Set(["a", "b"]);

describe("terms of an agreement", () => {
  it("are fit when they say who, what or how much, to whom and by when", () => {
    expect(
      unfitTerm([pay, { ...pay, kind: "do", what: "修好防水", cents: null }], parties, "2026-11-22"),
    ).toBeNull();
  });

  it("are named by number when they cannot be performed as written", () => {
    for (const fault of [
      { cents: 0 },
      { cents: null },
      { toward: null },
      { toward: "a" },
      { who: "x" },
      { dueOn: "2026-11-21" },
    ]) {
      expect(unfitTerm([pay, { ...pay, ...fault }], parties, "2026-11-22")).toBe(2);
    }
    expect(unfitTerm([{ ...pay, kind: "refrain", what: " ", cents: null }], parties, "2026-11-22")).toBe(1);
  });
});

describe("performance", () => {
  it("in instalments is done exactly when the whole amount is paid, never more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (parts) => {
        const cents = parts.reduce((a, b) => a + b, 0);
        let paidCents = 0;
        for (const [i, part] of parts.entries()) {
          const after = afterPerformance(
            { kind: "pay", cents, paidCents, dueOn: "2026-12-01" },
            { cents: part, on: "2026-11-30" },
          );
          if ("refused" in after) throw new Error("refused a part that was owed");
          expect(after.state).toBe(i === parts.length - 1 ? "done" : "part");
          paidCents = after.paidCents;
        }
        expect(
          afterPerformance(
            { kind: "pay", cents, paidCents, dueOn: "2026-12-01" },
            { cents: 1, on: "2026-11-30" },
          ),
        ).toEqual({ refused: "amount-unfit" });
      }),
    );
  });

  it("after the day is late", () => {
    expect(
      afterPerformance(
        { kind: "do", cents: null, paidCents: 0, dueOn: "2026-12-01" },
        { cents: null, on: "2026-12-02" },
      ),
    ).toEqual({ state: "late", paidCents: 0 });
  });
});
