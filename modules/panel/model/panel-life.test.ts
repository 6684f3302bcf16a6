import { describe, expect, it } from "vitest";
import { isLive, nextPanelState, panelActs, panelActsIn, panelLife, panelStates } from "./panel-life.ts";

const reachable = (start: (typeof panelStates)[number]) => {
  const seen = new Set<string>([start]);
  for (const state of seen)
    for (const next of Object.values(panelLife[state as "called"] as object)) seen.add(String(next));
  return seen;
};

describe("the life of a panel", () => {
  it("reaches every state from the call", () => {
    expect([...reachable("called")].sort()).toEqual([...panelStates].sort());
  });

  it("can end from everywhere, and goes nowhere from its ends", () => {
    for (const state of panelStates) {
      const ends = reachable(state).has("closed") || reachable(state).has("cancelled");
      expect([state, ends]).toEqual([state, true]);
      expect([state, panelActsIn(state).length === 0]).toEqual([state, !isLive(state)]);
    }
  });

  it("uses every act", () => {
    expect(new Set(panelStates.flatMap(panelActsIn))).toEqual(new Set(panelActs));
  });

  it("gives no advice without a meeting, closes nothing whose outcome is not told, takes no advice back", () => {
    for (const state of ["called", "composing", "ready"] as const)
      expect([state, nextPanelState(state, "send-advice")]).toEqual([state, null]);
    expect(nextPanelState("advised", "close")).toBeNull();
    expect(nextPanelState("advised", "cancel")).toBeNull();
  });

  it("sets a panel that loses a member before its meeting back to composing", () => {
    expect(nextPanelState("ready", "step-aside")).toBe("composing");
    expect(nextPanelState("met", "step-aside")).toBe("met");
  });
});
