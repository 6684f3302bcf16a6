import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MeetingState } from "../model/meeting-life.ts";
import type { Sector } from "../model/sector.ts";

export interface MeetingRow {
  id: string;
  room: string;
  year: number;
  number: number;
  theme: string;
  state: MeetingState;
  meets_at: string;
  minutes: number;
  place: string;
  chair: string;
  announced_at: string | null;
  moved_at: string | null;
  published_at: string | null;
  cancelled_why: string | null;
}

const columns = sql.raw(
  "m.id, m.room, m.year, m.number, m.theme, m.state, m.meets_at, m.minutes, m.place, m.chair, m.announced_at, m.moved_at, m.published_at, m.cancelled_why",
);

export async function findMeeting(tx: Tx, county: number, id: string): Promise<MeetingRow | null> {
  const rows = await sql<MeetingRow>`select ${columns} from consultation.meeting m
    where m.county = ${county} and m.id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The same with its row held until the act ends: two must not write its agenda or minutes at once. */
export async function findMeetingToChange(tx: Tx, county: number, id: string): Promise<MeetingRow | null> {
  const rows = await sql<MeetingRow>`select ${columns} from consultation.meeting m
    where m.county = ${county} and m.id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function insertMeeting(
  tx: Tx,
  county: number,
  m: MeetingRow & { planned_by: string; planned_at: string },
): Promise<void> {
  await sql`insert into consultation.meeting (county, id, room, year, number, theme, state, meets_at, minutes, place, chair,
      planned_by, planned_at)
    values (${county}, ${m.id}, ${m.room}, ${m.year}, ${m.number}, ${m.theme}, ${m.state}, ${m.meets_at}, ${m.minutes},
      ${m.place}, ${m.chair}, ${m.planned_by}, ${m.planned_at})`.execute(tx);
}

export interface MeetingChange {
  state?: MeetingState;
  theme?: string;
  meets_at?: string;
  minutes?: number;
  place?: string;
  chair?: string;
  announced_at?: string;
  moved_at?: string;
  held_at?: string;
  resolved_at?: string | null;
  published_at?: string;
  closed_at?: string;
  cancelled_why?: string;
}

export async function changeMeeting(
  tx: Tx,
  county: number,
  id: string,
  change: MeetingChange,
): Promise<void> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (sets.length > 0)
    await sql`update consultation.meeting set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(
      tx,
    );
}

interface Within {
  /** Null: all of them. */
  rooms: readonly string[] | null;
  /** None: any. */
  states: readonly MeetingState[];
}

const within = ({ rooms, states }: Within) =>
  sql`${rooms === null ? sql`true` : sql`m.room = any(${[...rooms]}::uuid[])`}
    and ${states.length === 0 ? sql`true` : sql`m.state = any(${[...states]}::text[])`}`;

export interface ListedMeeting extends MeetingRow {
  topics: number;
}

/** Meetings of these rooms (null: of all), the latest first; only those that everybody may read where `announced`. */
export async function listMeetings(
  tx: Tx,
  county: number,
  where: Within & { announced: boolean },
  limit: number,
): Promise<ListedMeeting[]> {
  const announced = where.announced ? sql`m.announced_at is not null` : sql`true`;
  const rows = await sql<ListedMeeting>`select ${columns},
      (select count(*)::int from consultation.item i where i.county = m.county and i.meeting = m.id) as topics
    from consultation.meeting m where m.county = ${county} and ${within(where)} and ${announced}
    order by m.meets_at desc, m.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export async function countMeetings(tx: Tx, county: number, where: Within): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from consultation.meeting m
    where m.county = ${county} and ${within(where)}`.execute(tx);
  return rows.rows[0]?.n ?? 0;
}

export interface AttendanceRow {
  id: string;
  sector: Sector;
  organisation: string;
  people: number;
}

export async function attendanceOf(tx: Tx, county: number, meeting: string): Promise<AttendanceRow[]> {
  const rows = await sql<AttendanceRow>`select id, sector, organisation, people from consultation.attendance
    where county = ${county} and meeting = ${meeting} order by id`.execute(tx);
  return rows.rows;
}

export async function insertAttendance(
  tx: Tx,
  county: number,
  meeting: string,
  row: AttendanceRow,
): Promise<void> {
  await sql`insert into consultation.attendance (county, id, meeting, sector, organisation, people)
    values (${county}, ${row.id}, ${meeting}, ${row.sector}, ${row.organisation}, ${row.people})`.execute(tx);
}
