import { describe, expect, it } from "vitest";
import {
  departmentActs,
  isTaskOver,
  nextTaskState,
  overseeingActs,
  ownerOf,
  taskActs,
  taskActsIn,
  taskLife,
  taskStates,
  turns,
} from "./task-life.ts";

describe("the life of a task", () => {
  it("reaches every state from being sent", () => {
    const seen = new Set<string>(["sent"]);
    for (const state of seen) for (const next of Object.values(taskLife[state as "sent"])) seen.add(next);
    expect([...seen].sort()).toEqual([...taskStates].sort());
  });

  it("comes to an end from every state, so that there is no dead end but the ends", () => {
    for (const from of taskStates) {
      const seen = new Set<string>([from]);
      for (const state of seen) for (const next of Object.values(taskLife[state as "sent"])) seen.add(next);
      expect([from, [...seen].some((state) => isTaskOver(state as "sent"))]).toEqual([from, true]);
    }
    expect(taskStates.filter(isTaskOver)).toEqual(["closed", "pushed-on", "taken-back", "recalled"]);
  });

  it("uses every act and none that is not listed", () => {
    expect([...new Set(taskStates.flatMap(taskActsIn))].sort()).toEqual([...taskActs].sort());
  });

  it("has an act for whoever's turn it is, and nobody's turn in an end", () => {
    const ofRoom = taskActs.filter(
      (act) => !departmentActs.includes(act) && !overseeingActs.includes(act) && act !== "hand-back",
    );
    for (const state of taskStates) {
      const acts = turns[state] === "department" ? departmentActs : ofRoom;
      expect([state, acts.some((act) => nextTaskState(state, act) !== null)]).toEqual([
        state,
        turns[state] !== null,
      ]);
      expect([state, ownerOf(state) === null]).toEqual([state, isTaskOver(state)]);
    }
  });

  it("stays with the room until the department has taken it up", () => {
    expect(ownerOf("sent")).toBe("room");
    expect(ownerOf("accepted")).toBe("department");
    expect(ownerOf("returned")).toBe("room");
  });
});
