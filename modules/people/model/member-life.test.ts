import { describe, expect, it } from "vitest";
import {
  isOnRoster,
  memberActs,
  memberActsIn,
  memberLife,
  memberStates,
  nextMemberState,
} from "./member-life.ts";

describe("the life of a membership", () => {
  it("reaches every state from the proposal", () => {
    const seen = new Set<string>(["proposed"]);
    for (const state of seen)
      for (const next of Object.values(memberLife[state as "proposed"])) seen.add(next);
    expect([...seen].sort()).toEqual([...memberStates].sort());
  });

  it("can end from everywhere, and goes nowhere from its ends", () => {
    for (const start of memberStates) {
      const reach = new Set<string>([start]);
      for (const state of reach)
        for (const next of Object.values(memberLife[state as "proposed"])) reach.add(next);
      expect([start, reach.has("left") || reach.has("declined")]).toEqual([start, true]);
      expect(memberActsIn(start).length === 0).toBe(!isOnRoster(start));
    }
  });

  it("uses every act, and takes nobody in without vetting", () => {
    expect(new Set(memberStates.flatMap(memberActsIn))).toEqual(new Set(memberActs));
    expect(nextMemberState("proposed", "activate")).toBeNull();
    expect(nextMemberState("left", "resume")).toBeNull();
  });
});
