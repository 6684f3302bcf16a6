import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckFacts, mayVerify } from "./verify.ts";

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
