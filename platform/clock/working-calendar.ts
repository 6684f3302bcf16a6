import { addDays, type LocalDate, type Weekday, weekdayOf } from "./local-date.ts";
import type { WordPair } from "./word-pair.ts";

/** Minutes of the local day, `[start, end)`, 0 to 1440. A night shift is two spans on two days. */
export type MinuteSpan = readonly [start: number, end: number];

/** A working calendar is data, loaded year by year as the notices appear; nothing here computes a holiday. */
export type WorkingCalendar = {
  id: string;
  /** IANA name of the zone whose days and hours these are. */
  zone: string;
  /** Spans in order and without overlap; an empty list is a rest day. */
  week: Readonly<Record<Weekday, readonly MinuteSpan[]>>;
  daysOff: Readonly<Record<LocalDate, WordPair>>;
  /** Rest days that are worked instead of a day off, with Monday's hours. */
  makeUpDays: Readonly<Record<LocalDate, WordPair>>;
  /** Years whose holiday notice has been entered; for others only the week counts, with a warning. */
  publishedYears: readonly number[];
};

const everyDay: readonly MinuteSpan[] = [[0, 1440]];
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function minutesOf(spans: readonly MinuteSpan[]): number {
  return spans.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0);
}

/** True when the calendar knows at least one minute of work in a week; otherwise no working day would ever come. */
export function hasWorkingTime(calendar: WorkingCalendar): boolean {
  return weekdays.some((weekday) => minutesOf(calendar.week[weekday]) > 0);
}

/** A calendar without any working time counts as if every hour were worked, so that no clock is lost. */
export function withWorkingTime(calendar: WorkingCalendar): WorkingCalendar {
  if (hasWorkingTime(calendar)) return calendar;
  const week = { 1: everyDay, 2: everyDay, 3: everyDay, 4: everyDay, 5: everyDay, 6: everyDay, 7: everyDay };
  return { ...calendar, week };
}

/** The hours worked on that date; empty on rest days and days off. */
export function workingSpans(calendar: WorkingCalendar, date: LocalDate): readonly MinuteSpan[] {
  if (Object.hasOwn(calendar.makeUpDays, date)) {
    const workday = weekdays.find((weekday) => minutesOf(calendar.week[weekday]) > 0);
    return workday === undefined ? [] : calendar.week[workday];
  }
  if (Object.hasOwn(calendar.daysOff, date)) return [];
  return calendar.week[weekdayOf(date)];
}

export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return minutesOf(workingSpans(calendar, date)) > 0;
}

export function isPublished(calendar: WorkingCalendar, date: LocalDate): boolean {
  return calendar.publishedYears.includes(Number(date.slice(0, 4)));
}

/** That date itself, or the first working day after it (Civil Code 203). */
export function workingDayFrom(calendar: WorkingCalendar, date: LocalDate): LocalDate {
  const usable = withWorkingTime(calendar);
  let day = date;
  while (!isWorkingDay(usable, day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after the date; the date itself is not counted (Civil Code 201). */
export function addWorkingDays(calendar: WorkingCalendar, date: LocalDate, days: number): LocalDate {
  const usable = withWorkingTime(calendar);
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(usable, day)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and with `to`. */
export function countWorkingDays(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  const usable = withWorkingTime(calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(usable, day)) count += 1;
  }
  return count;
}
