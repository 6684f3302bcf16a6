import { icalendar, type Moment } from "@maple/platform/clock";

/** How long a session is put into a calendar when nobody said how long it takes. */
const usualMinutes = 90;

/** One session as an iCalendar file (RFC 5545). Only when and where stand in it: calendars are shared with others. */
export function sessionCalendar(given: {
  id: string;
  plannedAt: Moment;
  place: string;
  title: string;
  now: Moment;
}): string {
  const { id, plannedAt: at, place, title, now } = given;
  return icalendar([{ id, at, minutes: usualMinutes, title, place }], now);
}
