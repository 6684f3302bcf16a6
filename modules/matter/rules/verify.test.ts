import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckFacts, mayBeAnswered, mayVerify } from "./verify.ts";

const answer = fc.constantFrom("confirmed", "not-solved", "not-reached", null);
const check: fc.Arbitrary<CheckFacts> = fc.record({
  side: fc.constantFrom("A", "B"),
  round: fc.constantFrom(1, 2),
  answer,
});

describe("verifying an outcome", () => {
  it("needs a confirmation, an answer from every side, and nobody who says it is not solved", () => {
    fc.assert(
      fc.property(fc.array(check), fc.constantFrom(1, 2), (checks, round) => {
        const asked = checks.filter((c) => c.round === round).map((c) => c.answer);
        const verified =
          asked.includes("confirmed") && !asked.includes(null) && !asked.includes("not-solved");
        expect(mayVerify(checks, round) === null).toBe(verified);
      }),
    );
  });

  it("says which rule spoke", () => {
    expect(mayVerify([], 1)).toBe("outcome-unanswered");
    expect(mayVerify([{ side: "A", round: 1, answer: "not-reached" }], 1)).toBe("nobody-reached");
    expect(mayVerify([{ side: "A", round: 1, answer: "not-solved" }], 1)).toBe("outcome-not-solved");
  });
});

describe("when a follow-up may be answered", () => {
  const week = { side: "A", round: 1, dueOn: "2026-12-02" };
  const month = { side: "A", round: 1, dueOn: "2026-12-25" };
  const other = { side: "B", round: 1, dueOn: "2026-12-02" };
  const all = [week, month, other];

  it("the first one as soon as it is settled, a later one from its day on", () => {
    expect(mayBeAnswered(week, all, "confirmed", "2026-11-25")).toBe(null);
    expect(mayBeAnswered(month, all, "confirmed", "2026-12-24")).toBe("outcome-not-due");
    expect(mayBeAnswered(month, all, "not-reached", "2026-12-24")).toBe("outcome-not-due");
    expect(mayBeAnswered(month, all, "confirmed", "2026-12-25")).toBe(null);
  });

  it("that it is not solved at any time", () => {
    expect(mayBeAnswered(month, all, "not-solved", "2026-11-25")).toBe(null);
  });

  it("each round and each side by itself", () => {
    const again = { side: "A", round: 2, dueOn: "2027-01-10" };
    expect(mayBeAnswered(again, [...all, again], "confirmed", "2027-01-03")).toBe(null);
    expect(mayBeAnswered({ ...month, side: "B" }, [week, month], "confirmed", "2026-12-20")).toBe(null);
  });
});
