import { describe, expect, it } from "vitest";
import { actsIn, isOpen, matterActs, matterLife, matterStates, nextState } from "./matter-life.ts";

describe("the life of a matter", () => {
  it("reaches every state from the first word", () => {
    const seen = new Set<string>(["reported"]);
    for (let grew = true; grew; ) {
      grew = false;
      for (const state of matterStates) {
        if (!seen.has(state)) continue;
        for (const next of Object.values(matterLife[state])) {
          if (!seen.has(next)) {
            seen.add(next);
            grew = true;
          }
        }
      }
    }
    expect([...seen].sort()).toEqual([...matterStates].sort());
  });

  it("has no open state without a way to an end", () => {
    const ends = new Set<string>(["verified", "ended"]);
    for (const start of matterStates.filter(isOpen)) {
      const reach = new Set<string>([start]);
      for (const state of reach)
        for (const next of Object.values(matterLife[state as "reported"])) reach.add(next);
      expect([...reach].some((state) => ends.has(state))).toBe(true);
    }
  });

  it("uses every act somewhere, and none that is not listed", () => {
    const used = new Set(matterStates.flatMap(actsIn));
    expect([...used].sort()).toEqual([...matterActs].sort());
  });

  it("never lets an ended matter be settled without being reopened", () => {
    expect(nextState("ended", "settle")).toBeNull();
    expect(nextState("verified", "begin-mediation")).toBeNull();
    expect(nextState("reported", "settle")).toBeNull();
  });
});
