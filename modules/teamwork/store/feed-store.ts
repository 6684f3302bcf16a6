import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { EntryKind } from "../model/day-report.ts";
import type { MatterState } from "../model/hand-over.ts";
import type { ProblemState } from "../model/problem-life.ts";
import { type EntryRow, type EntryWordRow, entryColumns } from "./report-store.ts";

/** Which entries: every part narrows. `units` are those whose reports the asker reads. */
export interface FeedFilter {
  units: readonly string[];
  kind?: EntryKind;
  state?: ProblemState;
  from?: string;
  until?: string;
  report?: string;
}

export interface ReportRow {
  id: string;
  unit: string;
  day: string;
}

function reportsIn(county: number, filter: FeedFilter): RawBuilder<unknown> {
  const and = [sql`r.county = ${county}`, sql`r.unit = any(${[...filter.units]}::uuid[])`];
  if (filter.from) and.push(sql`r.day >= ${filter.from}::date`);
  if (filter.until) and.push(sql`r.day <= ${filter.until}::date`);
  if (filter.report) and.push(sql`r.id = ${filter.report}::uuid`);
  return sql.join(and, sql` and `);
}

function entriesIn(filter: FeedFilter): RawBuilder<unknown> {
  const and = [sql`e.county = r.county`, sql`e.report = r.id`];
  if (filter.kind) and.push(sql`e.kind = ${filter.kind}`);
  if (filter.state) and.push(sql`e.state = ${filter.state}`);
  return sql.join(and, sql` and `);
}

/** Reports that hold a fitting entry, the newest day first. `after` is the last line of the page before. */
export async function listReports(
  tx: Tx,
  county: number,
  filter: FeedFilter,
  page: { after: { day: string; id: string } | null; limit: number },
): Promise<ReportRow[]> {
  if (filter.units.length === 0) return [];
  const after = page.after
    ? sql`and (r.day, r.id) < (${page.after.day}::date, ${page.after.id}::uuid)`
    : sql``;
  const rows = await sql<ReportRow>`select r.id, r.unit, r.day from teamwork.report r
    where ${reportsIn(county, filter)} and exists (select from teamwork.entry e where ${entriesIn(filter)}) ${after}
    order by r.day desc, r.id desc limit ${page.limit}`.execute(tx);
  return rows.rows;
}

/** An entry with what is known of the matter it became. */
export interface FeedEntryRow extends EntryRow {
  m_state: MatterState | null;
  m_grid: string | null;
  m_community: string | null;
  m_room: string | null;
  m_holder: string | null;
  m_mediators: string[] | null;
  m_sealed: string | null;
}

const withMatter =
  sql.raw(`m.state as m_state, m.grid as m_grid, m.community as m_community, m.room as m_room, m.holder as m_holder,
  m.mediators as m_mediators, m.sealed as m_sealed`);

/** The fitting entries of some reports, as they were written. */
export async function entriesOf(
  tx: Tx,
  county: number,
  filter: FeedFilter,
  reports: readonly string[],
): Promise<FeedEntryRow[]> {
  if (reports.length === 0) return [];
  const rows = await sql<FeedEntryRow>`select ${entryColumns}, ${withMatter} from teamwork.report r
    join teamwork.entry e on ${entriesIn(filter)}
    left join matter.matter m on m.county = e.county and m.id = e.matter
    where r.county = ${county} and r.id = any(${[...reports]}::uuid[]) order by e.written_at, e.id`.execute(
    tx,
  );
  return rows.rows;
}

/** Open problems of some units from before a moment, the oldest first. */
export async function waitingProblems(
  tx: Tx,
  county: number,
  given: { units: readonly string[]; before: string; limit: number },
): Promise<FeedEntryRow[]> {
  if (given.units.length === 0) return [];
  const rows =
    await sql<FeedEntryRow>`select ${entryColumns}, null as m_state, null as m_grid, null as m_community,
      null as m_room, null as m_holder, null::uuid[] as m_mediators, null as m_sealed
    from teamwork.entry e join teamwork.report r on r.county = e.county and r.id = e.report
    where e.county = ${county} and e.state = 'open' and e.written_at < ${given.before}
      and r.unit = any(${[...given.units]}::uuid[]) order by e.written_at, e.id limit ${given.limit}`.execute(
      tx,
    );
  return rows.rows;
}

export async function wordsOfEntries(
  tx: Tx,
  county: number,
  entries: readonly string[],
): Promise<EntryWordRow[]> {
  if (entries.length === 0) return [];
  const rows = await sql<EntryWordRow>`select entry, kind, words, written_by as by, written_at as at
    from teamwork.entry_word where county = ${county} and entry = any(${[...entries]}::uuid[])
    order by entry, serial`.execute(tx);
  return rows.rows;
}

/** Of some units, those that have a report of the day. */
export async function unitsWithReport(
  tx: Tx,
  county: number,
  given: { units: readonly string[]; day: string },
): Promise<Set<string>> {
  const rows = await sql<{ unit: string }>`select unit from teamwork.report
    where county = ${county} and day = ${given.day} and unit = any(${[...given.units]}::uuid[])`.execute(tx);
  return new Set(rows.rows.map((row) => row.unit));
}

/** What happened of the matters of one place or team on one day. */
export interface CountRow {
  at: string;
  day: string;
  came: number;
  taken: number;
  settled: number;
}

interface Counting {
  units: readonly string[];
  /** The days between these moments, in `zone`. */
  from: string;
  until: string;
  zone: string;
}

/** By police room and day: matters reported there, taken up and settled. Protected ones are counted like all others. */
export async function countsOfRooms(tx: Tx, county: number, c: Counting): Promise<CountRow[]> {
  const units = sql`${[...c.units]}::uuid[]`;
  const on = (column: "reported_at" | "accepted_at" | "settled_at") => sql`room = any(${units})
    and ${sql.ref(column)} >= ${c.from} and ${sql.ref(column)} < ${c.until}`;
  const rows = await sql<CountRow>`select room as at, day, sum(came)::int as came, sum(taken)::int as taken,
      sum(settled)::int as settled
    from (
      select room, (reported_at at time zone ${c.zone})::date as day, 1 as came, 0 as taken, 0 as settled
        from matter.matter where county = ${county} and ${on("reported_at")}
      union all select room, (accepted_at at time zone ${c.zone})::date, 0, 1, 0
        from matter.matter where county = ${county} and ${on("accepted_at")}
      union all select room, (settled_at at time zone ${c.zone})::date, 0, 0, 1
        from matter.matter where county = ${county} and ${on("settled_at")}
    ) as counted
    group by room, day`.execute(tx);
  return rows.rows;
}

/** By team and day: matters offered to it, taken by it, and settled after it took them. */
export async function countsOfTeams(tx: Tx, county: number, c: Counting): Promise<CountRow[]> {
  const units = sql`${[...c.units]}::uuid[]`;
  const rows = await sql<CountRow>`select unit as at, day, sum(came)::int as came, sum(taken)::int as taken,
      sum(settled)::int as settled
    from (
      select to_unit as unit, (given_at at time zone ${c.zone})::date as day, 1 as came, 0 as taken, 0 as settled
        from teamwork.hand_over where county = ${county} and to_unit = any(${units})
          and given_at >= ${c.from} and given_at < ${c.until}
      union all select to_unit, (ended_at at time zone ${c.zone})::date, 0, 1, 0
        from teamwork.hand_over where county = ${county} and to_unit = any(${units}) and state = 'taken'
          and ended_at >= ${c.from} and ended_at < ${c.until}
      union all select last.to_unit, (m.settled_at at time zone ${c.zone})::date, 0, 0, 1
        from ${lastTaken(county, c.units)} join matter.matter m on m.county = ${county} and m.id = last.matter
        where m.settled_at >= ${c.from} and m.settled_at < ${c.until}
    ) as counted group by unit, day`.execute(tx);
  return rows.rows;
}

/** Of each matter that some team took and that no other took after it: which team. */
const lastTaken = (county: number, units: readonly string[]) =>
  sql`(select distinct on (matter) matter, to_unit from teamwork.hand_over
      where county = ${county} and state = 'taken' and matter in (select matter from teamwork.hand_over
        where county = ${county} and state = 'taken' and to_unit = any(${[...units]}::uuid[]))
      order by matter, ended_at desc) as last`;

/** Open matters past their day now: by police room, and by team that has them. */
export async function overdueNow(
  tx: Tx,
  county: number,
  given: { rooms: readonly string[]; teams: readonly string[]; open: readonly string[]; now: string },
): Promise<Map<string, number>> {
  const late = sql`m.state = any(${[...given.open]}::text[]) and m.due_at < ${given.now}`;
  const rows = await sql<{ at: string; n: number }>`
    select m.room as at, count(*)::int as n from matter.matter m
      where m.county = ${county} and m.room = any(${[...given.rooms]}::uuid[]) and ${late} group by m.room
    union all
    select last.to_unit, count(*)::int from ${lastTaken(county, given.teams)}
      join matter.matter m on m.county = ${county} and m.id = last.matter
      where last.to_unit = any(${[...given.teams]}::uuid[]) and ${late} group by last.to_unit`.execute(tx);
  return new Map(rows.rows.map((row) => [row.at, row.n]));
}
