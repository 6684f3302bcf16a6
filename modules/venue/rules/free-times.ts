import {
  addDays,
  epochOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  type Moment,
  momentOf,
  startOfLocalDay,
  weekdayOf,
} from "@maple/platform/clock";
import type { Hours } from "../model/room.ts";
import type { FreeTime } from "../model/time.ts";

export interface Span {
  from: Moment;
  until: Moment;
}
export interface RoomTime {
  id: string;
  seats: number;
  /** Of a unit near the matter: taken before the others. */
  near: boolean;
  hours: readonly Hours[];
  taken: readonly Span[];
}
export interface PersonTime {
  id: string;
  /** Usual hours; empty when nobody has entered them: then they are asked, not assumed away. */
  hours: readonly Hours[];
  taken: readonly Span[];
}

const stepMs = 30 * 60_000;
/** Outside a room, people meet in these hours. */
const daytime: readonly Hours[] = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  day,
  from: "08:00",
  until: "20:00",
}));

/** Whether stated hours hold a span whole. A span over midnight is held by none. */
export function within(hours: readonly Hours[], span: Span, zone: string): boolean {
  const day = localDateOf(span.from, zone);
  const until = localDateOf(span.until, zone) === day ? localTimeOf(span.until, zone) : null;
  if (until === null) return false;
  const weekday = weekdayOf(day);
  const from = localTimeOf(span.from, zone);
  return hours.some((one) => one.day === weekday && one.from <= from && one.until >= until);
}

export const overlap = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;
const isOff = (taken: readonly Span[], span: Span) => taken.some((one) => overlap(one, span));

export function spanOf(at: Moment, minutes: number): Span {
  return { from: at, until: momentOf(epochOf(at) + minutes * 60_000) };
}

/**
 * The half-hours in the days asked for at which everybody needed can come and a room is free, in their order. Of several
 * rooms one near the matter comes first, then the smallest. Without rooms (a visit, a vessel) only the people count.
 */
export function freeTimes(given: {
  from: LocalDate;
  days: number;
  minutes: number;
  /** Null: no room is wanted. */
  rooms: readonly RoomTime[] | null;
  people: readonly PersonTime[];
  now: Moment;
  zone: string;
}): FreeTime[] {
  const { minutes, people, now, zone } = given;
  const rooms =
    given.rooms === null
      ? null
      : [...given.rooms].sort((a, b) => Number(b.near) - Number(a.near) || a.seats - b.seats);
  const found: FreeTime[] = [];
  const start = epochOf(startOfLocalDay(given.from, zone));
  const end = epochOf(startOfLocalDay(addDays(given.from, given.days), zone));
  for (let ms = start; ms < end; ms += stepMs) {
    const at = momentOf(ms);
    const span = spanOf(at, minutes);
    if (at <= now) continue;
    const come = people.every(
      (one) => (one.hours.length === 0 || within(one.hours, span, zone)) && !isOff(one.taken, span),
    );
    if (!come) continue;
    if (rooms === null) {
      if (within(daytime, span, zone)) found.push({ at, room: null });
      continue;
    }
    const room = rooms.find((one) => within(one.hours, span, zone) && !isOff(one.taken, span));
    if (room) found.push({ at, room: room.id });
  }
  return found;
}
