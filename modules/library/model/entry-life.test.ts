import { describe, expect, it } from "vitest";
import { type EntryState, entryActs, entryLife, entryStates, nextEntryState } from "./entry-life.ts";

describe("the life of a version of an entry", () => {
  it("reaches every state from a draft, and ends only where nothing more can be done", () => {
    const seen = new Set<EntryState>(["draft"]);
    for (const state of seen)
      for (const act of entryActs) {
        const next = nextEntryState(state, act);
        if (next) seen.add(next);
      }
    expect([...seen].sort()).toEqual([...entryStates].sort());
    const ends = entryStates.filter((state) => Object.keys(entryLife[state]).length === 0);
    expect(ends).toEqual(["replaced", "refused", "withdrawn"]);
  });

  it("never goes back to a draft: a change is a new version", () => {
    for (const state of entryStates)
      for (const act of entryActs) expect(nextEntryState(state, act)).not.toBe("draft");
  });
});
