import type { ConsultationReason } from "../model/consultation-reasons.ts";
import type { TopicOutcome } from "../model/sector.ts";
import { mayStand } from "./public-words.ts";

export interface MinutesItem {
  outcome: TopicOutcome | null;
  resolutions: ReadonlyArray<{ owner: string | null; due_on: string | null }>;
}

/**
 * What is missing before minutes can be confirmed, the first of it in the order of the agenda: each topic has an outcome,
 * each resolution somebody who sees to it and a date. Domain facts, "consultation meeting": actions with owner and date.
 */
export function holeIn(items: readonly MinutesItem[]): { reason: ConsultationReason; n: number } | null {
  for (const [at, { outcome, resolutions }] of items.entries()) {
    const n = at + 1;
    if (outcome === null) return { reason: "minutes-outcome-missing", n };
    if (resolutions.some((one) => one.owner === null)) return { reason: "minutes-owner-missing", n };
    if (resolutions.some((one) => one.due_on === null)) return { reason: "minutes-date-missing", n };
  }
  return null;
}

export interface WrittenMinutes {
  outcome: TopicOutcome | null;
  outcomeWords: string;
  opinions: ReadonlyArray<{ text: string }>;
  resolutions: ReadonlyArray<{ text: string; owner: string | null; dueOn: string | null }>;
}

/** Whether the minutes of one topic may be kept so; owners and dates may still be missing while they are written. */
export function mayWrite(
  given: WrittenMinutes,
  facts: { owners: ReadonlySet<string>; metOn: string },
): ConsultationReason | null {
  for (const { text } of given.opinions) {
    const objection = mayStand(text, 2, "minutes-opinion-unfit");
    if (objection) return objection;
  }
  if (given.outcomeWords !== "") {
    const objection = mayStand(given.outcomeWords, 1, "minutes-opinion-unfit");
    if (objection) return objection;
  }
  // Where nothing was agreed there is nothing that somebody could be held to.
  const agreed = given.outcome === null || given.outcome === "agreed";
  if (!agreed && given.resolutions.length > 0) return "minutes-resolution-unfit";
  for (const { text, owner, dueOn } of given.resolutions) {
    const objection = mayStand(text, 4, "minutes-resolution-unfit");
    if (objection) return objection;
    if (owner !== null && !facts.owners.has(owner)) return "minutes-owner-unfit";
    if (dueOn !== null && dueOn < facts.metOn) return "minutes-date-unfit";
  }
  return null;
}
