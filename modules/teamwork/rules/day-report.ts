import { namesSomebody, tidyStory } from "@maple/matter";
import {
  addDays,
  addWorkingDays,
  chinaCalendar,
  countWorkingDays,
  type LocalDate,
  localDateOf,
  type Moment,
  startOfLocalDay,
} from "@maple/platform/clock";
import { type EntryKind, entryLength, type Pressing } from "../model/day-report.ts";
import { nextProblemState, type ProblemAct, type ProblemState } from "../model/problem-life.ts";
import type { TeamworkReason } from "../model/teamwork-reasons.ts";

/** The day that a moment belongs to is the day of the county, wherever the writer's own clock stands. */
export const reportDay = (at: Moment, zone: string): LocalDate => localDateOf(at, zone);

/** The words of an entry as they are kept. */
export const tidyEntry = (words: string): string => tidyStory(words);

/** Whether these words may stand in a report: enough to be understood, and no number of a person. */
export function objectionToWords(words: string): TeamworkReason | null {
  const tidy = tidyEntry(words);
  const letters = [...tidy.replace(/\s+/g, "")].length;
  if (letters < entryLength.least) return "entry-words-needed";
  if ([...tidy].length > entryLength.most) return "entry-too-long";
  return namesSomebody([tidy]) ? "report-entry-names-somebody" : null;
}

export interface WrittenEntry {
  kind: EntryKind;
  state: ProblemState | null;
  writtenBy: string;
  writtenAt: Moment;
}

/** A correction is the writer's own, on the day of the writing, and while nobody has dealt with it. */
export function mayCorrect(
  entry: WrittenEntry,
  asking: { by: string; now: Moment; zone: string },
): TeamworkReason | null {
  if (entry.writtenBy !== asking.by) return "entry-not-own";
  if (reportDay(asking.now, asking.zone) !== reportDay(entry.writtenAt, asking.zone)) return "entry-day-over";
  return entry.state === null || entry.state === "open" ? null : "problem-over";
}

/** Whether somebody may end a problem so: its writer takes it back, others answer it. */
export function mayEnd(entry: WrittenEntry, act: ProblemAct, by: string): TeamworkReason | null {
  if (entry.state === null) return "entry-no-problem";
  if (nextProblemState(entry.state, act) === null) return "problem-over";
  if (act === "withdraw") return entry.writtenBy === by ? null : "entry-not-own";
  return act === "answer" && entry.writtenBy === by ? "problem-own" : null;
}

/**
 * The working days that an open problem has waited, when they are more than it may; else null. The day of the writing
 * does not count (Civil Code art. 201).
 */
export function lateBy(
  entry: Pick<WrittenEntry, "state" | "writtenAt">,
  given: { days: number; now: Moment; zone: string },
): number | null {
  if (entry.state !== "open") return null;
  const [from, today] = [reportDay(entry.writtenAt, given.zone), reportDay(given.now, given.zone)];
  if (today <= from) return null;
  const waited = countWorkingDays(chinaCalendar, from, today);
  return waited > given.days ? waited : null;
}

/**
 * The moment before which an open problem was written that waits too long now: the same as `lateBy`, as a part of a list.
 * It goes back day by day until the waiting would be too long.
 */
export function lateBefore(now: Moment, zone: string, days: number): Moment {
  const today = reportDay(now, zone);
  let day = today;
  while (addWorkingDays(chinaCalendar, day, days + 1) > today) day = addDays(day, -1);
  return startOfLocalDay(addDays(day, 1), zone);
}

/** Whether a problem says how pressing it is, and progress does not. */
export function fitsKind(kind: EntryKind, pressing: Pressing | null): boolean {
  return (kind === "problem") === (pressing !== null);
}
