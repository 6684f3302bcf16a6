import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { EntryKind, Pressing } from "../model/day-report.ts";
import type { ProblemState } from "../model/problem-life.ts";

export interface EntryRow {
  id: string;
  report: string;
  unit: string;
  day: string;
  kind: EntryKind;
  words: string;
  grid: string | null;
  place: string;
  pressing: Pressing | null;
  written_by: string;
  written_at: string;
  state: ProblemState | null;
  matter: string | null;
  answer: string;
  ended_by: string | null;
  ended_at: string | null;
  told_at: string | null;
}

/** Columns of `teamwork.entry e` with its report `r`. */
export const entryColumns =
  sql.raw(`e.id, e.report, r.unit, r.day, e.kind, e.words, e.grid, e.place, e.pressing, e.written_by,
  e.written_at, e.state, e.matter, e.answer, e.ended_by, e.ended_at, e.told_at`);

/** An entry with its unit and day, its row held until the transaction ends. */
export async function findEntryToChange(tx: Tx, county: number, id: string): Promise<EntryRow | null> {
  const rows = await sql<EntryRow>`select ${entryColumns} from teamwork.entry e
    join teamwork.report r on r.county = e.county and r.id = e.report
    where e.county = ${county} and e.id = ${id} for no key update of e`.execute(tx);
  return rows.rows[0] ?? null;
}

/**
 * The report of a unit on a day, begun now if there is none. Two who begin it at once get the same one: the second waits
 * for the first at the unique key.
 */
export async function reportOf(
  tx: Tx,
  county: number,
  given: { id: string; unit: string; day: string; at: string },
): Promise<string> {
  await sql`insert into teamwork.report (county, id, unit, day, begun_at)
    values (${county}, ${given.id}, ${given.unit}, ${given.day}, ${given.at})
    on conflict (county, unit, day) do nothing`.execute(tx);
  const rows = await sql<{ id: string }>`select id from teamwork.report
    where county = ${county} and unit = ${given.unit} and day = ${given.day}`.execute(tx);
  return rows.rows[0]!.id;
}

export type NewEntry = Pick<
  EntryRow,
  "id" | "report" | "kind" | "words" | "grid" | "place" | "pressing" | "written_by" | "written_at" | "state"
>;

export async function insertEntry(tx: Tx, county: number, e: NewEntry): Promise<void> {
  await sql`insert into teamwork.entry (county, id, report, kind, words, grid, place, pressing, written_by, written_at, state)
    values (${county}, ${e.id}, ${e.report}, ${e.kind}, ${e.words}, ${e.grid}, ${e.place}, ${e.pressing},
      ${e.written_by}, ${e.written_at}, ${e.state})`.execute(tx);
}

/** Writes new words and keeps what stood there before. */
export async function correctWords(
  tx: Tx,
  county: number,
  entry: { id: string; words: string; grid: string | null; place: string; pressing: Pressing | null },
  before: { words: string; by: string; at: string },
): Promise<void> {
  await sql`update teamwork.entry set words = ${entry.words}, grid = ${entry.grid}, place = ${entry.place},
      pressing = ${entry.pressing} where county = ${county} and id = ${entry.id}`.execute(tx);
  await insertEntryWord(tx, county, { entry: entry.id, kind: "before", ...before });
}

export interface EntryWordRow {
  entry: string;
  kind: "before" | "addition";
  words: string;
  by: string;
  at: string;
}

/** The caller holds the entry's row, so that serials follow one another. */
export async function insertEntryWord(tx: Tx, county: number, w: EntryWordRow): Promise<void> {
  await sql`insert into teamwork.entry_word (county, entry, serial, kind, words, written_by, written_at)
    select ${county}::int, ${w.entry}::uuid, coalesce(max(serial), 0) + 1, ${w.kind}::text, ${w.words}::text, ${w.by}::text,
      ${w.at}::timestamptz
    from teamwork.entry_word where county = ${county} and entry = ${w.entry}`.execute(tx);
}

export async function endProblem(
  tx: Tx,
  county: number,
  id: string,
  end: { state: ProblemState; by: string; at: string; answer: string; matter: string | null },
): Promise<void> {
  await sql`update teamwork.entry set state = ${end.state}, ended_by = ${end.by}, ended_at = ${end.at},
      answer = ${end.answer}, matter = ${end.matter}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Open problems from before a moment of which nobody was told; the oldest first. */
export async function problemsToTell(
  tx: Tx,
  county: number,
  given: { before: string; limit: number },
): Promise<EntryRow[]> {
  const rows = await sql<EntryRow>`select ${entryColumns} from teamwork.entry e
    join teamwork.report r on r.county = e.county and r.id = e.report
    where e.county = ${county} and e.state = 'open' and e.told_at is null and e.written_at < ${given.before}
    order by e.written_at, e.id limit ${given.limit} for no key update of e skip locked`.execute(tx);
  return rows.rows;
}

export async function noteTold(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update teamwork.entry set told_at = ${at} where county = ${county} and id = ${id}`.execute(tx);
}

/** The unit whose report each of these entries stands in. */
export async function unitsOfEntries(
  tx: Tx,
  county: number,
  entries: readonly string[],
): Promise<Array<{ entry: string; unit: string }>> {
  const rows = await sql<{ entry: string; unit: string }>`select e.id as entry, r.unit from teamwork.entry e
    join teamwork.report r on r.county = e.county and r.id = e.report
    where e.county = ${county} and e.id = any(${[...entries]}::uuid[])`.execute(tx);
  return rows.rows;
}

/** The entry that a matter was filed from, with its report. */
export async function entryOfMatter(
  tx: Tx,
  county: number,
  matter: string,
): Promise<{ id: string; report: string; unit: string; day: string } | null> {
  const rows = await sql<{
    id: string;
    report: string;
    unit: string;
    day: string;
  }>`select e.id, e.report, r.unit, r.day
    from teamwork.entry e join teamwork.report r on r.county = e.county and r.id = e.report
    where e.county = ${county} and e.matter = ${matter}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Forgets reports from before a day, with everything in them. @returns how many reports. */
export async function forgetReports(tx: Tx, county: number, before: string): Promise<number> {
  const done = await sql`delete from teamwork.report where county = ${county} and day < ${before}`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}
