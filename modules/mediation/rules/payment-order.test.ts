import { describe, expect, it } from "vitest";
import { type OwedRow, paymentOrderOf } from "./payment-order.ts";

const row = (more: Partial<OwedRow>): OwedRow => ({
  kind: "pay",
  state: "due",
  cents: 100_000,
  paidCents: 0,
  dueOn: "2026-11-01",
  ...more,
});
const order = (rows: OwedRow[], category = "10", inForce = true) =>
  paymentOrderOf({ category, inForce, rows }, "2026-11-25");

describe("an order to pay", () => {
  it("may be asked for what is overdue of wages, less what was paid", () => {
    expect(order([row({}), row({ state: "part", paidCents: 40_000, dueOn: "2026-10-01" })])).toEqual({
      owedFen: 160_000,
      since: "2026-10-01",
    });
    expect(order([row({ state: "broken", dueOn: "2026-12-31" })])).toMatchObject({ owedFen: 100_000 });
  });

  it("may not before anything is due, once all is paid, for a deed, without an agreement, or of another kind", () => {
    expect(order([row({ dueOn: "2026-11-25" })])).toBeNull();
    expect(order([row({ state: "done", paidCents: 100_000 })])).toBeNull();
    expect(order([row({ kind: "do", cents: null })])).toBeNull();
    expect(order([row({})], "10", false)).toBeNull();
    expect(order([row({})], "02")).toBeNull();
  });
});
