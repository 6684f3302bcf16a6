import { describe, expect, it } from "vitest";
import type { MatterView, OutcomeCheckView } from "../model/matter.ts";
import { nextAct } from "./next-act.ts";

const check = (side: string, dueOn: string, answer: OutcomeCheckView["answer"]): OutcomeCheckView => ({
  id: `${side}-${dueOn}`,
  round: 1,
  side,
  dueOn,
  answer,
  reasons: [],
  way: null,
  answeredAt: null,
});
const settled = (...checks: OutcomeCheckView[]): Parameters<typeof nextAct>[0] => ({
  state: "settled",
  reopened: 0,
  checks,
  may: (["answer-outcome", "verify", "reopen"] as const).map((act) => ({ act, reason: null })),
});
const on = (matter: Pick<MatterView, "state" | "may" | "checks" | "reopened">, day: string) =>
  nextAct(matter, day);

describe("the next act of a settled matter", () => {
  it("is to ask, while a question may be answered", () => {
    expect(on(settled(check("A", "2026-03-08", null)), "2026-03-02")).toBe("answer-outcome");
    const later = settled(check("A", "2026-03-08", "confirmed"), check("A", "2026-03-31", null));
    expect(on(later, "2026-03-31")).toBe("answer-outcome");
  });

  it("is nothing while only later days remain", () => {
    const later = settled(check("A", "2026-03-08", "confirmed"), check("A", "2026-03-31", null));
    expect(on(later, "2026-03-30")).toBeNull();
  });

  it("is to verify once everybody has answered", () => {
    const done = settled(check("A", "2026-03-08", "confirmed"), check("B", "2026-03-08", "confirmed"));
    expect(on(done, "2026-03-09")).toBe("verify");
  });

  it("is not offered to whoever may not ask", () => {
    const matter = settled(check("A", "2026-03-08", null));
    const may = matter.may.map((one) =>
      one.act === "answer-outcome" ? { ...one, reason: "not-allowed" } : one,
    );
    expect(on({ ...matter, may }, "2026-03-09")).toBeNull();
  });
});
