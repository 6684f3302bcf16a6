import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayVary, type Promised } from "./vary.ts";

const today = "2026-11-26";
const promised: Promised = {
  kind: "pay",
  state: "part",
  dueOn: "2026-11-20",
  cents: 50_000,
  paidCents: 20_000,
};

describe("a promise that both sides change", () => {
  it("gets another day that is not past, or another amount above what was paid, or both", () => {
    expect(mayVary(promised, { dueOn: "2026-12-20", cents: 50_000 }, today)).toBeNull();
    expect(mayVary(promised, { dueOn: today, cents: 40_000 }, today)).toBeNull();
    expect(mayVary(promised, { dueOn: "2026-11-25", cents: 50_000 }, today)).toBe("vary-day-past");
    expect(mayVary(promised, { dueOn: "2026-12-20", cents: 20_000 }, today)).toBe("vary-amount-unfit");
    expect(mayVary(promised, { dueOn: "2026-12-20", cents: null }, today)).toBe("vary-amount-unfit");
    const same = { ...promised, dueOn: "2026-12-20" };
    expect(mayVary(same, { dueOn: "2026-12-20", cents: 50_000 }, today)).toBe("vary-nothing");
    const deed: Promised = { ...promised, kind: "do", state: "due", cents: null, paidCents: 0 };
    expect(mayVary(deed, { dueOn: "2026-12-20", cents: null }, today)).toBeNull();
  });

  it("is never changed once it is closed, and never to less than what was paid", () => {
    const state = fc.constantFrom("due", "part", "done", "late", "broken") as fc.Arbitrary<Promised["state"]>;
    const fen = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(state, fen, fen, fen, (now, cents, paidCents, next) => {
        const may = mayVary(
          { ...promised, state: now, cents, paidCents },
          { dueOn: "2027-01-01", cents: next },
          today,
        );
        if (may === null) {
          expect(["due", "part"]).toContain(now);
          expect(next).toBeGreaterThan(paidCents);
        }
      }),
    );
  });
});
