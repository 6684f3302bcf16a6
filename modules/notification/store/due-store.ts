import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";

/** Where a matter stands, beside each row below. */
export interface StandingRow {
  matter: string;
  grid: string | null;
  room: string | null;
  holder: string | null;
  mediators: string[];
}

export interface ClockRow extends StandingRow {
  rule: string;
  serial: number;
  due_at: string;
}

export interface DatedRow extends StandingRow {
  id: string;
  due_on: string;
}

const standing = sql.raw("m.id as matter, m.grid, m.room, m.holder, m.mediators");

/** Where the matters of a batch of events stand now. */
export async function standingsOf(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<StandingRow[]> {
  const rows = await sql<StandingRow>`select ${standing} from matter.matter m
    where m.county = ${county} and m.id = any(${[...matters]}::uuid[])`.execute(tx);
  return rows.rows;
}

/** Clocks of open matters, and of their legal tracks, that run and end before a moment, in order, a page at a time. */
export async function clocksDue(
  tx: Tx,
  county: number,
  until: string,
  after: ClockRow | null,
  limit: number,
): Promise<ClockRow[]> {
  const next = after
    ? sql`and (c.due_at, c.matter, c.rule, c.serial) > (${after.due_at}::timestamptz, ${after.matter}::uuid, ${after.rule}::text, ${after.serial}::smallint)`
    : sql``;
  const rows = await sql<ClockRow>`select c.rule, c.serial, c.due_at, ${standing} from (
      select k.county, k.matter, k.rule, k.serial, k.due_at, false as of_track from matter.clock k
        where k.county = ${county} and k.due_at <= ${until}
      union all
      select k.county, t.matter, k.rule, k.serial, k.due_at, true from track.clock k
        join track.track t on t.county = k.county and t.id = k.track
        where k.county = ${county} and k.due_at <= ${until}) c
    join matter.matter m on m.county = c.county and m.id = c.matter
    where c.county = ${county} and (c.of_track or m.state in ('reported', 'accepted', 'mediating', 'agreed')) ${next}
    order by c.due_at, c.matter, c.rule, c.serial limit ${limit}`.execute(tx);
  return rows.rows;
}

/** Obligations of agreements in force, still owed, due until a date. Refraining has no day on which it is done. */
export async function obligationsDue(
  tx: Tx,
  county: number,
  until: string,
  after: DatedRow | null,
  limit: number,
): Promise<DatedRow[]> {
  const rows = await sql<DatedRow>`select o.id, o.due_on, ${standing} from mediation.obligation o
    join mediation.agreement a on a.county = o.county and a.id = o.agreement
    join matter.matter m on m.county = o.county and m.id = o.matter
    where o.county = ${county} and o.due_on <= ${until} and o.state in ('due', 'part') and o.kind <> 'refrain'
      and a.state = 'sealed' and (m.state = 'agreed' or (a.interim and m.state = 'mediating')) ${datedAfter("o", after)}
    order by o.due_on, o.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export interface SessionAheadRow extends StandingRow {
  id: string;
  planned_at: string;
}

/** Sessions not yet held, of mediations under way, that begin in a span, in order, a page at a time. */
export async function sessionsDue(
  tx: Tx,
  county: number,
  span: { from: string; until: string },
  after: SessionAheadRow | null,
  limit: number,
): Promise<SessionAheadRow[]> {
  const next = after
    ? sql`and (s.planned_at, s.id) > (${after.planned_at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await sql<SessionAheadRow>`select s.id, s.planned_at, ${standing} from mediation.session s
    join mediation.mediation d on d.county = s.county and d.id = s.mediation
    join matter.matter m on m.county = s.county and m.id = s.matter
    where s.county = ${county} and s.result is null and d.state in ('begun', 'agreeing')
      and s.planned_at >= ${span.from} and s.planned_at < ${span.until} ${next}
    order by s.planned_at, s.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export interface RequestRow extends StandingRow {
  id: string;
  due_at: string;
}

/** Requests about personal data that wait for an answer due before a moment. */
export async function requestsDue(
  tx: Tx,
  county: number,
  until: string,
  after: RequestRow | null,
  limit: number,
): Promise<RequestRow[]> {
  const next = after ? sql`and (r.due_at, r.id) > (${after.due_at}::timestamptz, ${after.id}::uuid)` : sql``;
  const rows = await sql<RequestRow>`select r.id, r.due_at, ${standing} from resident.request r
    join matter.matter m on m.county = r.county and m.id = r.matter
    where r.county = ${county} and r.state = 'asked' and r.due_at <= ${until} ${next}
    order by r.due_at, r.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export interface AdviceRow extends StandingRow {
  id: string;
  advised_at: string;
  called_by: string;
}

/** Panels that gave their advice before a moment and of which nobody has said what became of it. */
export async function adviceWaiting(
  tx: Tx,
  county: number,
  until: string,
  after: AdviceRow | null,
  limit: number,
): Promise<AdviceRow[]> {
  const next = after
    ? sql`and (p.advised_at, p.id) > (${after.advised_at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await sql<AdviceRow>`select p.id, p.advised_at, p.called_by, ${standing} from panel.panel p
    join matter.matter m on m.county = p.county and m.id = p.matter
    where p.county = ${county} and p.state = 'advised' and p.advised_at <= ${until} ${next}
    order by p.advised_at, p.id limit ${limit}`.execute(tx);
  return rows.rows;
}

/** Follow-up questions of this round without an answer, whose day has come. */
export async function checksDue(
  tx: Tx,
  county: number,
  until: string,
  after: DatedRow | null,
  limit: number,
): Promise<DatedRow[]> {
  const rows = await sql<DatedRow>`select o.id, o.due_on, ${standing} from matter.outcome_check o
    join matter.matter m on m.county = o.county and m.id = o.matter
    where o.county = ${county} and o.due_on <= ${until} and o.answer is null
      and m.state = 'settled' and o.round = m.reopened + 1 ${datedAfter("o", after)}
    order by o.due_on, o.id limit ${limit}`.execute(tx);
  return rows.rows;
}

function datedAfter(table: string, after: DatedRow | null): RawBuilder<unknown> {
  if (!after) return sql``;
  return sql`and (${sql.ref(`${table}.due_on`)}, ${sql.ref(`${table}.id`)}) > (${after.due_on}::date, ${after.id}::uuid)`;
}

/** What one side of a matter still owes under an agreement in force. */
export async function owedBy(
  tx: Tx,
  county: number,
  matter: string,
  sides: readonly string[],
): Promise<Array<{ id: string; due_on: string }>> {
  const rows = await sql<{ id: string; due_on: string }>`select o.id, o.due_on from mediation.obligation o
    join mediation.agreement a on a.county = o.county and a.id = o.agreement
    join mediation.party p on p.county = o.county and p.id = o.who
    where o.county = ${county} and o.matter = ${matter} and o.state in ('due', 'part') and o.kind <> 'refrain'
      and a.state = 'sealed' and p.side = any(${[...sides]}::text[]) order by o.due_on, o.id`.execute(tx);
  return rows.rows;
}

/** Sessions arranged and not yet held or recorded, from a moment on. */
export async function sessionsAhead(
  tx: Tx,
  county: number,
  matter: string,
  from: string,
): Promise<Array<{ id: string; planned_at: string }>> {
  const rows = await sql<{
    id: string;
    planned_at: string;
  }>`select s.id, s.planned_at from mediation.session s
    join matter.matter m on m.county = s.county and m.id = s.matter
    where s.county = ${county} and s.matter = ${matter} and s.result is null and s.planned_at >= ${from}
      and m.state = 'mediating' order by s.planned_at`.execute(tx);
  return rows.rows;
}
