import { describe, expect, it } from "vitest";
import {
  handOverActs,
  handOverLife,
  handOverStates,
  isHandOverOver,
  nextHandOverState,
  ownerAfter,
} from "./hand-over-life.ts";
import { isRemarkOver, nextRemarkState, remarkActs, remarkLife, remarkStates } from "./remark.ts";

function reachedFrom(
  life: Readonly<Record<string, Readonly<Record<string, string>>>>,
  start: string,
): string[] {
  const seen = new Set([start]);
  for (const state of seen) for (const next of Object.values(life[state]!)) seen.add(next);
  return [...seen].sort();
}

describe("the life of a hand-over", () => {
  it("reaches every state from being offered, and ends from each", () => {
    expect(reachedFrom(handOverLife, "offered")).toEqual([...handOverStates].sort());
    expect(handOverStates.filter((state) => !isHandOverOver(state))).toEqual(["offered"]);
  });

  it("uses every act and none that is not listed", () => {
    expect(Object.keys(handOverLife.offered).sort()).toEqual([...handOverActs].sort());
    for (const act of handOverActs) expect(nextHandOverState("taken", act)).toBeNull();
  });

  it("gives the matter to the receiver by being taken alone", () => {
    expect(handOverStates.filter((state) => ownerAfter[state] === "receiver")).toEqual(["taken"]);
  });
});

describe("the life of a remark on a file", () => {
  it("reaches every state from being open, and comes to an end from every one", () => {
    expect(reachedFrom(remarkLife, "open")).toEqual([...remarkStates].sort());
    for (const state of remarkStates)
      expect([state, reachedFrom(remarkLife, state).some((one) => isRemarkOver(one as "open"))]).toEqual([
        state,
        true,
      ]);
  });

  it("uses every act, and is judged only after it was answered", () => {
    const used = remarkStates.flatMap((state) => Object.keys(remarkLife[state]));
    expect([...new Set(used)].sort()).toEqual([...remarkActs].sort());
    expect(nextRemarkState("open", "close")).toBeNull();
    expect(nextRemarkState("answered", "close")).toBe("closed");
  });
});
