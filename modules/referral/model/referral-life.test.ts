import { describe, expect, it } from "vitest";
import {
  nextReferralState,
  type ReferralState,
  referralActs,
  referralLife,
  referralStates,
} from "./referral-life.ts";

describe("the life of a referral", () => {
  it("reaches every state, and leaves none but the ends without a way on", () => {
    const reached = new Set<ReferralState>(["offered"]);
    for (const _ of referralStates)
      for (const state of reached)
        for (const act of referralActs) {
          const next = nextReferralState(state, act);
          if (next) reached.add(next);
        }
    expect([...reached].sort()).toEqual([...referralStates].sort());
    const ends = referralStates.filter((state) => Object.keys(referralLife[state]).length === 0);
    expect(ends).toEqual(["answered"]);
  });

  it("hands nothing over that was not agreed to", () => {
    for (const state of referralStates)
      if (nextReferralState(state, "hand-over")) expect(state).toBe("consented");
  });
});
