import { addDays, localDateOf, startOfLocalDay } from "./local-date.ts";
import { epochOf, momentOf } from "./moment.ts";
import { type WorkingCalendar, withWorkingTime, workingSpans } from "./working-calendar.ts";

const minuteMs = 60_000;

/**
 * The working spans from that instant on, as `[startMs, endMs]`, the first one cut to the instant. Never ends.
 * Spans are laid from local midnight: on the two days a year when summer time changes they may be an hour off.
 */
function* spansFrom(calendar: WorkingCalendar, fromMs: number): Generator<[number, number], never> {
  const usable = withWorkingTime(calendar);
  for (let date = localDateOf(momentOf(fromMs), usable.zone); ; date = addDays(date, 1)) {
    const spans = workingSpans(usable, date);
    if (spans.length === 0) continue;
    const midnight = epochOf(startOfLocalDay(date, usable.zone));
    for (const [start, end] of spans) {
      const endMs = midnight + end * minuteMs;
      const startMs = Math.max(fromMs, midnight + start * minuteMs);
      if (startMs < endMs) yield [startMs, endMs];
    }
  }
}

/** The instant at which that much working time has passed; nothing added is the instant itself. */
export function addWorkingMs(calendar: WorkingCalendar, fromMs: number, workMs: number): number {
  if (workMs <= 0) return fromMs;
  let left = workMs;
  for (const [start, end] of spansFrom(calendar, fromMs)) {
    if (end - start >= left) return start + left;
    left -= end - start;
  }
  return fromMs;
}

/** Working time between two instants, in milliseconds; 0 when the second is not later. */
export function workingMsBetween(calendar: WorkingCalendar, fromMs: number, toMs: number): number {
  let sum = 0;
  if (toMs <= fromMs) return sum;
  for (const [start, end] of spansFrom(calendar, fromMs)) {
    if (start >= toMs) break;
    sum += Math.min(end, toMs) - start;
  }
  return sum;
}
