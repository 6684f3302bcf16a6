import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PlaceKind, Side } from "../model/time.ts";

export interface BookingRow {
  id: string;
  matter: string;
  mediation: string;
  session: string;
  kind: PlaceKind;
  room: string | null;
  at: string;
  minutes: number;
  interpreter: string | null;
  needs: string[];
  stagger: number;
  first_side: Side | null;
  apart: boolean;
}

const columns = sql.raw(
  "id, matter, mediation, session, kind, room, at, minutes, interpreter, needs, stagger, first_side, apart",
);

/**
 * Holds people until the act ends, in one order for everybody, so that two who book the same mediator at once do so one
 * after the other. No row is theirs to lock here: who mediates changes, and a key left behind would bar a free hour.
 */
export async function holdPeople(tx: Tx, county: number, people: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('venue ' || one, ${county}))
    from (select one from unnest(${[...people]}::text[]) as one order by one) as held`.execute(tx);
}

/** Standing bookings that reach into a span. No booking is longer than eight hours. */
export async function bookingsIn(tx: Tx, county: number, from: string, until: string): Promise<BookingRow[]> {
  const rows = await sql<BookingRow>`select ${columns} from venue.booking
    where county = ${county} and state = 'standing' and at < ${until}
      and at > ${from}::timestamptz - interval '8 hours' and at + minutes * interval '1 minute' > ${from}
    order by at, id`.execute(tx);
  return rows.rows;
}

/** Standing bookings of a room that end after a moment. */
export async function bookingsAhead(
  tx: Tx,
  county: number,
  room: string,
  from: string,
): Promise<BookingRow[]> {
  const rows = await sql<BookingRow>`select ${columns} from venue.booking
    where county = ${county} and state = 'standing' and room = ${room}
      and at + minutes * interval '1 minute' > ${from} order by at, id`.execute(tx);
  return rows.rows;
}

export async function bookingsOf(tx: Tx, county: number, matter: string): Promise<BookingRow[]> {
  const rows = await sql<BookingRow>`select ${columns} from venue.booking
    where county = ${county} and matter = ${matter} and state = 'standing' order by at, id`.execute(tx);
  return rows.rows;
}

/**
 * Writes a booking and takes its quarter-hours. @throws a unique violation when somebody else has one of them: the frame
 * runs the act again, and the rule then sees the other booking.
 */
export async function insertBooking(
  tx: Tx,
  county: number,
  b: BookingRow,
  quarters: readonly string[],
  at: string,
): Promise<void> {
  await sql`insert into venue.booking (county, id, matter, mediation, session, kind, room, at, minutes, interpreter, needs,
      stagger, first_side, apart, booked_at)
    values (${county}, ${b.id}, ${b.matter}, ${b.mediation}, ${b.session}, ${b.kind}, ${b.room}, ${b.at}, ${b.minutes},
      ${b.interpreter}, ${b.needs}::text[], ${b.stagger}, ${b.first_side}, ${b.apart}, ${at})`.execute(tx);
  if (b.room !== null)
    await sql`insert into venue.quarter (county, room, at, booking)
      select ${county}, ${b.room}, q, ${b.id} from unnest(${[...quarters]}::timestamptz[]) as q`.execute(tx);
}

/** Frees the standing booking of a session, and its room. */
export async function freeBooking(tx: Tx, county: number, session: string): Promise<void> {
  await sql`delete from venue.quarter where county = ${county} and booking in
    (select id from venue.booking where county = ${county} and session = ${session} and state = 'standing')`.execute(
    tx,
  );
  await sql`update venue.booking set state = 'freed'
    where county = ${county} and session = ${session} and state = 'standing'`.execute(tx);
}
