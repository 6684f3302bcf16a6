import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callingRule } from "../model/calling.ts";
import { type CallingFacts, shouldCall } from "./should-call.ts";

const calm: CallingFacts = { failedSessions: 0, days: 3, departments: 0, grade: null };
const should = (facts: CallingFacts) => shouldCall(facts, callingRule.first);
const keys = (given: Partial<CallingFacts>) => should({ ...calm, ...given }).map((one) => one.key);

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
    expect(keys({ departments: 3 })).toEqual([]);
    expect(should({ ...calm, departments: 3, days: 40 })).toEqual([
      { key: "long-unsettled", n: 40 },
      { key: "departments", n: 3 },
    ]);
  });

  it("follows the county's own counts and grades", () => {
    const own = { failed: 1, days: 60, departments: 4, grades: ["yellow" as const] };
    const why = (given: Partial<CallingFacts>) =>
      shouldCall({ ...calm, ...given }, own).map((one) => one.key);
    expect(why({ failedSessions: 1 })).toEqual(["failed-twice"]);
    expect(why({ days: 59, grade: "red", departments: 3 })).toEqual([]);
    expect(why({ days: 60, departments: 4 })).toEqual(["long-unsettled", "departments"]);
    expect(why({ grade: "yellow", departments: 3 })).toEqual(["grade"]);
  });

  it("never suggests less when a matter grows older or fails once more", () => {
    fc.assert(
      fc.property(
        fc.record({
          failedSessions: fc.nat(5),
          days: fc.nat(90),
          departments: fc.nat(4),
          grade: fc.constantFrom(null, "red", "blue"),
        }),
        (facts) => {
          const now = should(facts).map((one) => one.key);
          const later = should({
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
