import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Closure, Equipment, Hours, Room } from "../model/room.ts";

interface RoomRow {
  id: string;
  unit: string;
  name_zh: string;
  name_en: string;
  address: string;
  seats: number;
  has: Equipment[];
  hours: Hours[];
  closed_on: string | null;
}

const columns = sql.raw("id, unit, name_zh, name_en, address, seats, has, hours, closed_on");
const roomOf = (row: RoomRow): Room => ({
  id: row.id,
  unit: row.unit,
  name: { zh: row.name_zh, en: row.name_en },
  address: row.address,
  seats: row.seats,
  has: row.has,
  hours: row.hours,
  closedOn: row.closed_on,
});

/** Every room of the county, in the order of their names. */
export async function listRooms(tx: Tx, county: number): Promise<Room[]> {
  const rows = await sql<RoomRow>`select ${columns} from venue.room where county = ${county}
    order by name_zh collate "zh-x-icu", id`.execute(tx);
  return rows.rows.map(roomOf);
}

/** A room, its row held until the transaction ends: bookings and closures of one room come one after the other. */
export async function findRoomToChange(tx: Tx, county: number, id: string): Promise<Room | null> {
  const rows = await sql<RoomRow>`select ${columns} from venue.room
    where county = ${county} and id = ${id} for no key update`.execute(tx);
  return rows.rows[0] ? roomOf(rows.rows[0]) : null;
}

export async function keepRoomRow(tx: Tx, county: number, room: Room): Promise<void> {
  const { id, unit, name, address, seats, has, hours, closedOn } = room;
  await sql`insert into venue.room (county, id, unit, name_zh, name_en, address, seats, has, hours, closed_on)
    values (${county}, ${id}, ${unit}, ${name.zh}, ${name.en}, ${address}, ${seats}, ${has}::text[],
      ${JSON.stringify(hours)}::jsonb, ${closedOn})
    on conflict (county, id) do update set unit = excluded.unit, name_zh = excluded.name_zh, name_en = excluded.name_en,
      address = excluded.address, seats = excluded.seats, has = excluded.has, hours = excluded.hours,
      closed_on = excluded.closed_on`.execute(tx);
}

/** Closures that reach into a span and were not lifted. */
export async function closuresIn(tx: Tx, county: number, from: string, until: string): Promise<Closure[]> {
  const rows = await sql<{
    id: string;
    room: string;
    from_at: string;
    until_at: string;
    why: Closure["why"];
  }>`
    select id, room, from_at, until_at, why from venue.closure
    where county = ${county} and lifted_at is null and from_at < ${until} and until_at > ${from}
    order by from_at, id`.execute(tx);
  return rows.rows.map((row) => ({
    id: row.id,
    room: row.room,
    from: row.from_at,
    until: row.until_at,
    why: row.why,
  }));
}

export async function insertClosure(tx: Tx, county: number, one: Closure): Promise<void> {
  await sql`insert into venue.closure (county, id, room, from_at, until_at, why)
    values (${county}, ${one.id}, ${one.room}, ${one.from}, ${one.until}, ${one.why})`.execute(tx);
}

/** @returns whether there was such a closure. */
export async function liftClosureRow(
  tx: Tx,
  county: number,
  closure: { id: string; room: string },
  at: string,
): Promise<boolean> {
  const rows = await sql`update venue.closure set lifted_at = ${at}
    where county = ${county} and id = ${closure.id} and room = ${closure.room} and lifted_at is null returning id`.execute(
    tx,
  );
  return rows.rows.length > 0;
}
