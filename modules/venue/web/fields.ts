import { addDays, localDateOf, localTimeOf, type Moment, weekdayOf } from "@maple/platform/clock";

export const zone = "Asia/Shanghai";

/** `11-30 周一 09:00`, with the weekday's words given. */
export function momentShort(at: Moment, weekday: (day: number) => string): string {
  const day = localDateOf(at, zone);
  return `${day.slice(5)} ${weekday(weekdayOf(day))} ${localTimeOf(at, zone)}`;
}

/** The first day on which a session can usually be held. */
export const tomorrow = (now: Moment): string => addDays(localDateOf(now, zone), 1);
