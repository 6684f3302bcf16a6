import { sessionsPlanned } from "@maple/mediation/server";
import { hoursOfStaff } from "@maple/people/server";
import { epochOf, momentOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Equipment } from "../model/room.ts";
import { overlap, type PersonTime, type RoomTime, type Span, spanOf } from "../rules/free-times.ts";
import { type BookingRow, bookingsIn } from "../store/booking-store.ts";
import { closuresIn, listRooms } from "../store/room-store.ts";

/** How long a session takes when nobody said so. */
export const usualMinutes = 90;
/** No session is longer. */
const longestMs = 8 * 3_600_000;
export const zone = "Asia/Shanghai";

export interface Taken {
  bookings: BookingRow[];
  /** Spans in which somebody mediates or interprets. */
  ofPeople(ids: readonly string[]): Promise<PersonTime[]>;
  /** `near`: the units whose rooms come first. */
  rooms(near: ReadonlySet<string>): Promise<Array<RoomTime & { has: readonly Equipment[] }>>;
}

/** What is taken in a span; `except`: a session that is to be moved counts for nobody. */
export async function takenIn(tx: Tx, county: number, span: Span, except: string | null): Promise<Taken> {
  const before = momentOf(epochOf(span.from) - longestMs);
  // What was booked shortly before counts too: it says how long a session takes that has begun by then.
  const near = (await bookingsIn(tx, county, before, span.until)).filter((one) => one.session !== except);
  const bookings = near.filter((one) => overlap(spanOf(one.at, one.minutes), span));
  return {
    bookings,
    ofPeople: async (ids) => {
      const sessions = (await sessionsPlanned(tx, county, before, span.until)).filter(
        (one) => one.id !== except,
      );
      const booked = new Map(near.map((one) => [one.session, one]));
      const hours = await hoursOfStaff(tx, county, ids);
      return ids.map((id) => ({
        id,
        hours: hours.get(id) ?? [],
        taken: [
          ...sessions
            .filter((one) => one.mediators.includes(id))
            .map((one) => spanOf(one.planned_at, booked.get(one.id)?.minutes ?? usualMinutes)),
          ...bookings.filter((one) => one.interpreter === id).map((one) => spanOf(one.at, one.minutes)),
        ],
      }));
    },
    rooms: async (near) => {
      const shut = await closuresIn(tx, county, span.from, span.until);
      return (await listRooms(tx, county))
        .filter((room) => room.closedOn === null)
        .map((room) => ({
          id: room.id,
          seats: room.seats,
          has: room.has,
          near: near.has(room.unit),
          hours: room.hours,
          taken: [
            ...bookings.filter((one) => one.room === room.id).map((one) => spanOf(one.at, one.minutes)),
            ...shut
              .filter((one) => one.room === room.id)
              .map((one): Span => ({ from: one.from, until: one.until })),
          ],
        }));
    },
  };
}
