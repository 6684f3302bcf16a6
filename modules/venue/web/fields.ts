import { addDays, localDateOf, localTimeOf, type Moment, weekdayOf } from "@maple/platform/clock";

export const zone = "Asia/Shanghai";

/** A moment from a date-time field, in the county's clock; null while it is not whole. */
export function momentOfField(field: string): string | null {
  const at = Date.parse(`${field}+08:00`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** `11-30 周一 09:00`, with the weekday's words given. */
export function momentShort(at: Moment, weekday: (day: number) => string): string {
  const day = localDateOf(at, zone);
  return `${day.slice(5)} ${weekday(weekdayOf(day))} ${localTimeOf(at, zone)}`;
}

/** The first day on which a session can usually be held. */
export const tomorrow = (now: Moment): string => addDays(localDateOf(now, zone), 1);
