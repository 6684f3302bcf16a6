import { describe, expect, it } from "vitest";
import { meetingActs, meetingActsIn, meetingLife, meetingStates, nextMeetingState } from "./meeting-life.ts";
import { nextTopicState, topicLife, topicStates } from "./topic-life.ts";

const reachable = (life: Record<string, Record<string, string>>, start: string) => {
  const seen = new Set<string>([start]);
  for (const state of seen) for (const next of Object.values(life[state]!)) seen.add(next);
  return seen;
};

describe("the life of a meeting", () => {
  it("reaches every state from its planning", () => {
    expect([...reachable(meetingLife, "planned")].sort()).toEqual([...meetingStates].sort());
  });

  it("can end from everywhere, and goes nowhere from its ends", () => {
    for (const state of meetingStates) {
      const to = reachable(meetingLife, state);
      expect([state, to.has("closed") || to.has("cancelled")]).toEqual([state, true]);
      const isEnd = state === "closed" || state === "cancelled";
      expect([state, meetingActsIn(state).length === 0]).toEqual([state, isEnd]);
    }
  });

  it("uses every act", () => {
    expect(new Set(meetingStates.flatMap(meetingActsIn))).toEqual(new Set(meetingActs));
  });

  it("publishes nothing that was not confirmed, takes nothing back that was published, cancels nothing that was held", () => {
    for (const state of ["planned", "announced", "held"] as const)
      expect([state, nextMeetingState(state, "publish")]).toEqual([state, null]);
    for (const state of ["published", "closed"] as const) {
      expect(nextMeetingState(state, "take-minutes-back")).toBeNull();
      expect(nextMeetingState(state, "write-minutes")).toBeNull();
    }
    for (const state of ["held", "resolved", "published"] as const)
      expect(nextMeetingState(state, "cancel")).toBeNull();
  });

  it("makes matters of what was confirmed alone", () => {
    const files = meetingStates.filter((state) => nextMeetingState(state, "file-resolution") !== null);
    expect(files).toEqual(["resolved", "published"]);
  });
});

describe("the life of a topic", () => {
  it("reaches every state, and what was answered or not taken stays so", () => {
    expect([...reachable(topicLife, "raised")].sort()).toEqual([...topicStates].sort());
    for (const state of ["answered", "not-taken"] as const) expect(Object.keys(topicLife[state])).toEqual([]);
  });

  it("is taken once at a time: one that stands on an agenda cannot be taken, answered or refused", () => {
    for (const act of ["take", "answer", "not-take"] as const)
      expect([act, nextTopicState("on-agenda", act)]).toEqual([act, null]);
  });
});
