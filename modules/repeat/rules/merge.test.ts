import { type KeptClock, matterStates } from "@maple/matter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clocksApart, mayMerge, mergedClocks } from "./merge.ts";

const at = (day: number) => `2026-11-${String(day).padStart(2, "0")}T02:00:00.000Z`;
const clock = (rule: "MATTER_SETTLE" | "MATTER_ACCEPT", day: number, ended = false): KeptClock => ({
  rule,
  serial: 1,
  events: [{ kind: "started", at: at(day) }, ...(ended ? [{ kind: "met" as const, at: at(day + 1) }] : [])],
});

describe("a merge", () => {
  const one = (id: string, state: (typeof matterStates)[number], sealed = false) => ({
    id,
    state,
    sealed,
    trackUnderWay: false,
  });

  it("is of a matter that waits or is in hand, into one that is at least as far", () => {
    expect(mayMerge(one("a", "reported"), one("b", "accepted"))).toBeNull();
    expect(mayMerge(one("a", "reported"), one("b", "reported"))).toBeNull();
    expect(mayMerge(one("a", "accepted"), one("b", "mediating"))).toBeNull();
    expect(mayMerge(one("a", "accepted"), one("b", "reported"))).toBe("merge-into-waiting");
    expect(mayMerge(one("a", "mediating"), one("b", "accepted"))).toBe("merge-not-open");
    expect(mayMerge(one("a", "accepted"), one("b", "settled"))).toBe("merge-into-closed");
    expect(mayMerge(one("a", "accepted"), one("a", "accepted"))).toBe("merge-itself");
    expect(mayMerge(one("a", "accepted", true), one("b", "accepted"))).toBe("merge-sealed");
  });

  it("is not of a matter whose legal track is under way, but into one such it is", () => {
    const onTrack = { ...one("a", "accepted"), trackUnderWay: true };
    expect(mayMerge(onTrack, one("b", "accepted"))).toBe("merge-track-under-way");
    expect(mayMerge(one("b", "accepted"), onTrack)).toBeNull();
  });

  it("has an answer for every two states", () => {
    for (const merged of matterStates)
      for (const kept of matterStates) {
        const said = mayMerge(one("a", merged), one("b", kept));
        if (said === null) {
          expect(["reported", "accepted"]).toContain(merged);
          expect(["reported", "accepted", "mediating", "agreed"]).toContain(kept);
        }
      }
  });
});

describe("the clocks of a merge", () => {
  it("count from the earlier start of the same rule, and are else untouched", () => {
    const kept = [clock("MATTER_ACCEPT", 9, true), clock("MATTER_SETTLE", 10)];
    const merged = [clock("MATTER_ACCEPT", 1), clock("MATTER_SETTLE", 4)];
    expect(mergedClocks(kept, merged)).toEqual([kept[0], clock("MATTER_SETTLE", 4)]);
    expect(mergedClocks(merged, kept)).toEqual(merged);
  });

  it("are as they were when it is taken back, and never start later than either did", () => {
    const any = fc.array(
      fc.record({
        rule: fc.constantFrom("MATTER_SETTLE" as const, "MATTER_ACCEPT" as const),
        day: fc.integer({ min: 1, max: 28 }),
        ended: fc.boolean(),
      }),
      { maxLength: 4 },
    );
    const clocks = (given: Array<{ rule: "MATTER_SETTLE" | "MATTER_ACCEPT"; day: number; ended: boolean }>) =>
      given.map(({ rule, day, ended }, serial) => ({ ...clock(rule, day, ended), serial }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [kept, merged] = [clocks(a), clocks(b)];
        const together = mergedClocks(kept, merged);
        expect(clocksApart(together, kept)).toEqual(kept);
        for (const [i, one] of together.entries())
          expect(one.events[0]!.at <= kept[i]!.events[0]!.at).toBe(true);
      }),
    );
  });
});
