import { epochOf, type Moment, momentOf } from "./moment.ts";
import { zoneOffset } from "./zone-offset.ts";

/** A day as the wall calendar of a zone shows it (`2026-11-22`). Two dates compare with `<`. */
export type LocalDate = string;

/** 1 Monday to 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== "string" || !shape.test(text)) return false;
  const epochMs = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(epochMs) && dateOfDay(epochMs / dayMs) === text;
}

/** Days since 1970-01-01. Throws RangeError for text that is not a date. */
export function dayNumber(date: LocalDate): number {
  const epochMs = shape.test(date) ? Date.parse(`${date}T00:00:00.000Z`) : Number.NaN;
  if (Number.isNaN(epochMs)) throw new RangeError(`not a local date: ${date}`);
  return epochMs / dayMs;
}

export function dateOfDay(day: number): LocalDate {
  return momentOf(day * dayMs).slice(0, 10);
}

export function localDateOf(moment: Moment, zone: string): LocalDate {
  const epochMs = epochOf(moment);
  return momentOf(epochMs + zoneOffset(epochMs, zone)).slice(0, 10);
}

/** What the wall clock shows, to the minute: `"09:05"`. */
export function localTimeOf(moment: Moment, zone: string): string {
  const epochMs = epochOf(moment);
  return momentOf(epochMs + zoneOffset(epochMs, zone)).slice(11, 16);
}

/** The first instant of a local day; where summer time skips midnight, the instant that follows the gap. */
export function startOfLocalDay(date: LocalDate, zone: string): Moment {
  const asUtc = dayNumber(date) * dayMs;
  const before = zoneOffset(asUtc - dayMs, zone);
  const after = zoneOffset(asUtc + dayMs, zone);
  const inOrder = [asUtc - Math.max(before, after), asUtc - Math.min(before, after)];
  const midnight = inOrder.find((epochMs) => epochMs + zoneOffset(epochMs, zone) === asUtc);
  return momentOf(midnight ?? asUtc - before);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same-numbered day of the later month, or that month's last day when it has none (Civil Code 202). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  dayNumber(date);
  const count = year * 12 + (month - 1) + months;
  const head = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return `${head}-${String(Math.min(day, lastDay)).padStart(2, "0")}`;
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}
