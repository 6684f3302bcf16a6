import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTopicState, topicStates } from "../model/topic-life.ts";
import { agendaChange } from "./agenda.ts";

const ids: readonly string[] = ["a", "b", "c", "d", "e"];
const some = fc.uniqueArray(fc.constantFrom(...ids));

describe("setting an agenda", () => {
  it("says what comes on and what goes off, so that doing both gives what was wanted", () => {
    fc.assert(
      fc.property(some, some, (before, wanted) => {
        const change = agendaChange(before, wanted, () => "raised")!;
        const after = [...before.filter((one) => !change.off.includes(one)), ...change.on];
        expect(after.sort()).toEqual([...wanted].sort());
        expect(change.on.filter((one) => before.includes(one))).toEqual([]);
      }),
    );
  });

  it("takes nothing that another agenda has or that is settled, and leaves what it has alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...topicStates), (state) => {
        const taken = agendaChange([], ["a"], () => state) !== null;
        expect(taken).toBe(nextTopicState(state, "take") !== null);
        expect(agendaChange(["a"], ["a"], () => state)).toEqual({ on: [], off: [] });
      }),
    );
    expect(agendaChange([], ["a"], () => null)).toBeNull();
  });

  it("refuses a topic that is named twice", () => {
    expect(agendaChange([], ["a", "a"], () => "raised")).toBeNull();
  });
});
