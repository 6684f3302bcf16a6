import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { EntryKind } from "../model/entry.ts";
import type { EntryState } from "../model/entry-life.ts";

export interface EntryRow {
  entry: string;
  version: number;
  kind: EntryKind;
  category: string | null;
  title_zh: string;
  title_en: string;
  body_zh: string;
  body_en: string;
  source: string;
  source_date: string;
  state: EntryState;
  by: string;
  at: string;
  decided_by: string | null;
  remark: string;
}

const columns = sql.raw(
  "e.entry, e.version, e.kind, e.category, e.title_zh, e.title_en, e.body_zh, e.body_en, e.source, e.source_date, e.state, e.by, e.at, e.decided_by, e.remark",
);

export async function insertEntry(
  tx: Tx,
  county: number,
  row: Omit<EntryRow, "decided_by" | "remark">,
): Promise<void> {
  await sql`insert into library.entry (county, entry, version, kind, category, title_zh, title_en, body_zh, body_en, source,
      source_date, state, by, at)
    values (${county}, ${row.entry}, ${row.version}, ${row.kind}, ${row.category}, ${row.title_zh}, ${row.title_en},
      ${row.body_zh}, ${row.body_en}, ${row.source}, ${row.source_date}, ${row.state}, ${row.by}, ${row.at})`.execute(
    tx,
  );
}

/** All versions of one entry, its rows held until the act ends, the newest last. */
export async function versionsOf(tx: Tx, county: number, entry: string): Promise<EntryRow[]> {
  const rows = await sql<EntryRow>`select ${columns} from library.entry e
    where e.county = ${county} and e.entry = ${entry} order by e.version for update`.execute(tx);
  return rows.rows;
}

export async function decideEntry(
  tx: Tx,
  county: number,
  key: { entry: string; version: number },
  to: { state: EntryState; by: string; at: string; remark: string },
): Promise<void> {
  await sql`update library.entry set state = ${to.state}, decided_by = ${to.by}, decided_at = ${to.at}, remark = ${to.remark}
    where county = ${county} and entry = ${key.entry} and version = ${key.version}`.execute(tx);
}

export interface ListedEntry extends EntryRow {
  followed: number;
}

/** What is published, and with it what waits and what was sent back or withdrawn last, for those who keep the library. */
export async function listEntries(
  tx: Tx,
  county: number,
  which: "published" | "all",
): Promise<ListedEntry[]> {
  const state =
    which === "published"
      ? sql`e.state = 'published'`
      : sql`(e.state in ('draft', 'published') or e.version = (select max(l.version) from library.entry l
          where l.county = e.county and l.entry = e.entry))`;
  const rows = await sql<ListedEntry>`select ${columns},
      (select count(*)::int from library.followed f where f.county = e.county and f.entry = e.entry) as followed
    from library.entry e where e.county = ${county} and ${state}
    order by (e.state = 'draft') desc, e.category nulls first, e.kind, e.at desc limit 2000`.execute(tx);
  return rows.rows;
}

/** Keeps that a way of working was followed in a matter. @returns whether it was new. */
export async function insertFollowed(
  tx: Tx,
  county: number,
  one: { matter: string; entry: string; by: string; at: string },
): Promise<boolean> {
  const done = await sql`insert into library.followed (county, matter, entry, by, at)
    values (${county}, ${one.matter}, ${one.entry}, ${one.by}, ${one.at})
    on conflict (county, matter, entry) do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0) === 1;
}

export async function followedIn(tx: Tx, county: number, matter: string): Promise<string[]> {
  const rows = await sql<{ entry: string }>`select entry from library.followed
    where county = ${county} and matter = ${matter}`.execute(tx);
  return rows.rows.map((row) => row.entry);
}
