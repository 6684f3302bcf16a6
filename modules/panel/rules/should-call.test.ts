import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallingFacts, shouldCall } from "./should-call.ts";

const calm: CallingFacts = { failedSessions: 0, days: 3, category: "02", grade: null };
const keys = (given: Partial<CallingFacts>) => shouldCall({ ...calm, ...given }).map((one) => one.key);

describe("when a panel is suggested", () => {
  it("is not for a young matter that nobody failed to settle", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ failedSessions: 1, days: 29, grade: "yellow" })).toEqual([]);
  });

  it("is after the second failure, from the thirtieth day on, and for red and orange", () => {
    expect(keys({ failedSessions: 2 })).toEqual(["failed-twice"]);
    expect(keys({ days: 30 })).toEqual(["long-unsettled"]);
    expect(keys({ grade: "red" })).toEqual(["grade"]);
    expect(keys({ grade: "orange" })).toEqual(["grade"]);
  });

  it("names the departments beside another reason, never alone", () => {
    expect(keys({ category: "08" })).toEqual([]);
    expect(shouldCall({ ...calm, category: "08", days: 40 })).toEqual([
      { key: "long-unsettled", n: 40 },
      { key: "departments", n: 3 },
    ]);
  });

  it("never suggests less when a matter grows older or fails once more", () => {
    fc.assert(
      fc.property(
        fc.record({
          failedSessions: fc.nat(5),
          days: fc.nat(90),
          category: fc.constantFrom("01", "02", "07", "08"),
          grade: fc.constantFrom(null, "red", "blue"),
        }),
        (facts) => {
          const now = shouldCall(facts).map((one) => one.key);
          const later = shouldCall({
            ...facts,
            days: facts.days + 1,
            failedSessions: facts.failedSessions + 1,
          }).map((one) => one.key);
          expect(now.filter((key) => !later.includes(key))).toEqual([]);
        },
      ),
    );
  });
});
