import { describe, expect, it } from "vitest";
import { nextProblemState, problemActs, problemLife, problemStates } from "./problem-life.ts";

describe("the life of a problem", () => {
  it("reaches every state from being open", () => {
    expect(["open", ...Object.values(problemLife.open)].sort()).toEqual([...problemStates].sort());
  });

  it("uses every act, and none once it has come to an end", () => {
    expect(Object.keys(problemLife.open).sort()).toEqual([...problemActs].sort());
    for (const state of problemStates.filter((one) => one !== "open"))
      for (const act of problemActs) expect([state, nextProblemState(state, act)]).toEqual([state, null]);
  });
});
