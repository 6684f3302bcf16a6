import type { ClockEvent } from "./clock-event.ts";
import type { ClockLength, ClockRule } from "./clock-rule.ts";
import type { StoryLine } from "./clock-story.ts";
import {
  countsByDate,
  type DueMark,
  endOfMark,
  extendMark,
  firstMark,
  pauseMark,
  settleMark,
} from "./due-mark.ts";
import { type IgnoredBecause, legalEvents } from "./legal-events.ts";
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDateOf,
  localTimeOf,
  startOfLocalDay,
} from "./local-date.ts";
import { epochOf, type Moment, momentOf } from "./moment.ts";
import { skippedLines } from "./skipped-lines.ts";
import { hasWorkingTime, isPublished, type WorkingCalendar } from "./working-calendar.ts";
import { workingMsBetween } from "./working-time.ts";

export type ClockState = "running" | "paused" | "overdue" | "met" | "met-late" | "stopped";

export type ClockWarning =
  | IgnoredBecause
  | "never-started"
  | "paused-after-due"
  | "extended-after-due"
  | "calendar-not-published"
  | "calendar-without-working-time";

export type ClockReading = {
  state: ClockState;
  /** Null while paused (the end is known again on resumption) and for a clock that never started. */
  due: Moment | null;
  /** Negative when overdue. Frozen while paused; for a met or stopped clock, what was left at that moment. */
  remainingMs: number;
  /** Minutes of work until the end, for rules in working hours or working days that are still open. */
  workingMinutesLeft?: number;
  story: StoryLine[];
  warnings: ClockWarning[];
};

const neverStarted: ClockReading = {
  state: "stopped",
  due: null,
  remainingMs: 0,
  story: [],
  warnings: ["never-started"],
};

function lengthValues({ length, unit }: ClockLength): StoryLine["values"] {
  return { length, unit: unit.replace("-", "_") };
}

function ruleValues(rule: ClockRule): StoryLine["values"] {
  return { nameZh: rule.name.zh, nameEn: rule.name.en, ...lengthValues(rule) };
}

/**
 * Reads a clock from its events: where it stands, when it ends, and why, line by line. Counting follows Civil Code
 * 201 to 203 (start day not counted, same-numbered day or month end, holidays move the last day, ends at 24:00).
 * Events may come in any order; those that make no sense are left out with a warning, never thrown.
 * The last changed rule counts from the start, with all pauses and extensions kept.
 */
export function readClock(
  events: readonly ClockEvent[],
  rule: ClockRule,
  calendar: WorkingCalendar,
  now: Moment,
): ClockReading {
  const { legal, ignored } = legalEvents(events);
  const [start, ...steps] = legal;
  const warnings = new Set<ClockWarning>(ignored);
  if (!start) return { ...neverStarted, warnings: [...warnings, "never-started"] };

  const inForce = steps.findLast((event) => event.kind === "rule-changed")?.rule ?? rule;
  const startMs = epochOf(start.at);
  const zone = calendar.zone;
  const consulted: LocalDate[] = [];
  const story: StoryLine[] = [{ at: start.at, code: "started", values: ruleValues(rule) }];
  if (countsByDate(inForce.unit)) {
    const date = localDateOf(start.at, zone);
    story.push({ at: start.at, code: "start-day-not-counted", values: { date } });
  }

  const settled = (mark: DueMark): DueMark => {
    const result = settleMark(mark, inForce, calendar);
    if (mark.kind === "date" && result.kind === "date" && inForce.movesOffHoliday) {
      consulted.push(mark.date, result.date);
    }
    return result;
  };
  const tellMove = (from: DueMark, to: DueMark) => {
    if (from.kind !== "date" || to.kind !== "date" || from.date === to.date) return;
    const at = startOfLocalDay(from.date, zone);
    const holiday = calendar.daysOff[from.date];
    if (holiday) {
      const values = { from: from.date, to: addDays(to.date, -1), nameZh: holiday.zh, nameEn: holiday.en };
      story.push({ at, code: "skipped-holiday", values });
    }
    story.push({ at, code: "moved-off-rest-day", values: { from: from.date, to: to.date } });
  };

  let mark = firstMark(startMs, inForce, calendar);
  let pausedAt: Moment | null = null;
  let end: ClockEvent | null = null;
  const endMs = () => endOfMark(settled(mark), zone);
  const resume = (at: Moment, from: Moment) => {
    mark = pauseMark(mark, epochOf(from), epochOf(at), inForce.unit, calendar);
    pausedAt = null;
  };

  // A rule that changed later takes back no pause that was in time when it was made.
  const wasLate = (at: Moment, step: number): boolean => {
    if (!steps.slice(step).some((later) => later.kind === "rule-changed")) return epochOf(at) > endMs();
    const { due: dueThen } = readClock(legal.slice(0, step + 1), rule, calendar, at);
    return dueThen !== null && at > dueThen;
  };

  for (const [step, event] of steps.entries()) {
    const { at } = event;
    // As a select key: those take no hyphen.
    const reason = (event.reason ?? "").replaceAll("-", "_");
    if (event.kind === "paused") {
      if (wasLate(at, step)) warnings.add("paused-after-due");
      else {
        pausedAt = at;
        story.push({ at, code: "paused", values: { reason } });
      }
    } else if (event.kind === "resumed" && pausedAt) {
      const days = daysBetween(localDateOf(pausedAt, zone), localDateOf(at, zone));
      const minutes = Math.round((epochOf(at) - epochOf(pausedAt)) / 60_000);
      resume(at, pausedAt);
      const counted = mark.kind === "date" ? "days" : "minutes";
      story.push({ at, code: "resumed", values: { counted, days, minutes } });
    } else if (event.kind === "extended" && event.by) {
      if (wasLate(at, step)) warnings.add("extended-after-due");
      const from = settled(mark);
      tellMove(mark, from);
      mark = extendMark(from, event.by, calendar);
      story.push({ at, code: "extended", values: { ...lengthValues(event.by), reason } });
    } else if (event.kind === "rule-changed" && event.rule) {
      story.push({ at, code: "rule-changed", values: { ...ruleValues(event.rule), reason } });
    } else if (event.kind === "met" || event.kind === "stopped") {
      if (pausedAt) resume(at, pausedAt);
      end = event;
    }
  }

  const last = settled(mark);
  const dueMs = endOfMark(last, zone);
  const due = momentOf(dueMs);
  const nowMs = epochOf(now);

  if (inForce.unit === "working-day" || inForce.unit === "working-hour") {
    const to = localDateOf(due, zone);
    consulted.push(localDateOf(start.at, zone), to);
    story.push(...skippedLines(calendar, localDateOf(start.at, zone), to));
  }
  tellMove(mark, last);
  if (consulted.some((date) => !isPublished(calendar, date))) warnings.add("calendar-not-published");
  if (consulted.length > 0 && !hasWorkingTime(calendar)) warnings.add("calendar-without-working-time");

  const open = (state: ClockState, remainingMs: number, shownDue: Moment | null): ClockReading => {
    const reading: ClockReading = { state, due: shownDue, remainingMs, story, warnings: [...warnings] };
    if (inForce.unit !== "working-day" && inForce.unit !== "working-hour") return reading;
    const from = pausedAt ? epochOf(pausedAt) : Math.max(nowMs, startMs);
    return { ...reading, workingMinutesLeft: Math.floor(workingMsBetween(calendar, from, dueMs) / 60_000) };
  };

  if (pausedAt) return open("paused", dueMs - epochOf(pausedAt), null);
  story.push({
    at: due,
    code: "due",
    values: { date: localDateOf(due, zone), time: localTimeOf(due, zone) },
  });
  if (end) {
    const left = dueMs - epochOf(end.at);
    const state = end.kind === "stopped" ? "stopped" : left >= 0 ? "met" : "met-late";
    story.push({ at: end.at, code: state, values: { reason: end.reason ?? "" } });
    return { state, due, remainingMs: left, story, warnings: [...warnings] };
  }
  if (nowMs <= dueMs) return open("running", dueMs - nowMs, due);
  story.push({ at: due, code: "overdue", values: {} });
  return open("overdue", dueMs - nowMs, due);
}
