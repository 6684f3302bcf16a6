import type { ClockLength, ClockRule, ClockUnit } from "./clock-rule.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  localDateOf,
  startOfLocalDay,
} from "./local-date.ts";
import { epochOf, momentOf } from "./moment.ts";
import {
  addWorkingDays,
  countWorkingDays,
  type WorkingCalendar,
  workingDayFrom,
} from "./working-calendar.ts";
import { addWorkingMs, workingMsBetween } from "./working-time.ts";

/** Where a clock ends: rules in days end with a whole date, rules in minutes and hours at an instant. */
export type DueMark = { kind: "date"; date: LocalDate } | { kind: "instant"; epochMs: number };

const unitMs = { minute: 60_000, hour: 3_600_000, "working-hour": 3_600_000 } as const;

export function countsByDate(unit: ClockUnit): unit is Exclude<ClockUnit, keyof typeof unitMs> {
  return !(unit in unitMs);
}

function startOfDayMs(date: LocalDate, zone: string): number {
  return epochOf(startOfLocalDay(date, zone));
}

function addToDate(date: LocalDate, { length, unit }: ClockLength, calendar: WorkingCalendar): LocalDate {
  if (unit === "working-day") return addWorkingDays(calendar, date, length);
  if (unit === "day") return addDays(date, length);
  return addMonths(date, unit === "year" ? length * 12 : length);
}

function addToInstant(epochMs: number, { length, unit }: ClockLength, calendar: WorkingCalendar): number {
  if (unit === "working-hour") return addWorkingMs(calendar, epochMs, length * unitMs[unit]);
  if (!countsByDate(unit)) return epochMs + length * unitMs[unit];
  // Days added to an hour clock keep its time of day.
  const date = localDateOf(momentOf(epochMs), calendar.zone);
  const timeOfDay = epochMs - startOfDayMs(date, calendar.zone);
  return startOfDayMs(addToDate(date, { length, unit }, calendar), calendar.zone) + timeOfDay;
}

/** The first mark: the start day is not counted (Civil Code 201); hours run from the stated moment. */
export function firstMark(startMs: number, rule: ClockLength, calendar: WorkingCalendar): DueMark {
  if (!countsByDate(rule.unit)) {
    return { kind: "instant", epochMs: addToInstant(startMs, rule, calendar) };
  }
  const startDate = localDateOf(momentOf(startMs), calendar.zone);
  return { kind: "date", date: addToDate(startDate, rule, calendar) };
}

/** A last day that is no working day moves to the next one when the rule says so (Civil Code 203). */
export function settleMark(mark: DueMark, rule: ClockRule, calendar: WorkingCalendar): DueMark {
  if (mark.kind === "instant" || !rule.movesOffHoliday) return mark;
  return { kind: "date", date: workingDayFrom(calendar, mark.date) };
}

/** The last millisecond of a date (24:00, Civil Code 203), or the instant itself. */
export function endOfMark(mark: DueMark, zone: string): number {
  return mark.kind === "instant" ? mark.epochMs : startOfDayMs(addDays(mark.date, 1), zone) - 1;
}

/** An extension counts from the settled mark; hours added to a date run from its 24:00. */
export function extendMark(settled: DueMark, by: ClockLength, calendar: WorkingCalendar): DueMark {
  if (settled.kind === "instant") {
    return { kind: "instant", epochMs: addToInstant(settled.epochMs, by, calendar) };
  }
  if (countsByDate(by.unit)) return { kind: "date", date: addToDate(settled.date, by, calendar) };
  const midnight = startOfDayMs(addDays(settled.date, 1), calendar.zone);
  return { kind: "instant", epochMs: addToInstant(midnight, by, calendar) };
}

/**
 * A paused span does not count. Date clocks gain one day for each local midnight in the span (working-day clocks:
 * each working day begun in it), so that as many days are left after the pause as before; hour clocks gain the exact span.
 */
export function pauseMark(
  mark: DueMark,
  pausedMs: number,
  resumedMs: number,
  unit: ClockUnit,
  calendar: WorkingCalendar,
): DueMark {
  if (mark.kind === "instant") {
    const epochMs =
      unit === "working-hour"
        ? addWorkingMs(calendar, mark.epochMs, workingMsBetween(calendar, pausedMs, resumedMs))
        : mark.epochMs + (resumedMs - pausedMs);
    return { kind: "instant", epochMs };
  }
  const from = localDateOf(momentOf(pausedMs), calendar.zone);
  const to = localDateOf(momentOf(resumedMs), calendar.zone);
  if (unit !== "working-day") return { kind: "date", date: addDays(mark.date, daysBetween(from, to)) };
  const days = countWorkingDays(calendar, from, to);
  return { kind: "date", date: addWorkingDays(calendar, mark.date, days) };
}
