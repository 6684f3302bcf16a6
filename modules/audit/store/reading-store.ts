import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";

export interface ReadingRow {
  id: string;
  at: string;
  reader: string;
  purpose: string;
  fields: string[];
  matter: string;
}

/** Readings of matters in these rooms, or by these readers (`staff:<id>`). Moments; `until` is the first that is out. */
export interface ReadingFilter {
  rooms: readonly string[];
  readers: readonly string[];
  from: string;
  until: string;
  staff?: string | undefined;
  purpose?: string | undefined;
  field?: string | undefined;
  matter?: string | null | undefined;
}

function fits(county: number, filter: ReadingFilter): RawBuilder<unknown> {
  const { staff, purpose, field, matter } = filter;
  return sql`r.county = ${county} and r.at >= ${filter.from} and r.at < ${filter.until}
    and (m.room = any(${[...filter.rooms]}::uuid[]) or r.reader = any(${[...filter.readers]}::text[]))
    ${staff ? sql`and r.reader = ${`staff:${staff}`}` : sql``}
    ${purpose ? sql`and r.purpose = ${purpose}` : sql``}
    ${field ? sql`and ${field} = any(r.fields)` : sql``}
    ${matter === undefined ? sql`` : sql`and r.matter = ${matter}::uuid`}`;
}

const joined = sql`resident.reading r join matter.matter m on m.county = r.county and m.id = r.matter`;

/** Readings, the newest first; `before` is the last line of the page before. */
export async function listReadings(
  tx: Tx,
  county: number,
  filter: ReadingFilter,
  page: { before: { at: string; id: string } | null; limit: number },
): Promise<ReadingRow[]> {
  const before = page.before
    ? sql`and (r.at, r.id) < (${page.before.at}::timestamptz, ${page.before.id}::uuid)`
    : sql``;
  const rows = await sql<ReadingRow>`select r.id, r.at, r.reader, r.purpose, r.fields, r.matter from ${joined}
    where r.county = ${county} and ${fits(county, filter)} ${before} order by r.at desc, r.id desc limit ${page.limit}`.execute(
    tx,
  );
  return rows.rows;
}

export async function countReadings(tx: Tx, county: number, filter: ReadingFilter): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from ${joined}
    where r.county = ${county} and ${fits(county, filter)}`.execute(tx);
  return rows.rows[0]!.n;
}

export interface MuchRead {
  staff: string;
  count: number;
  purposes: string[];
}

/** Staff who read personal data of so many different matters or more within a window, with what for. */
export async function readMuch(
  tx: Tx,
  county: number,
  window: { from: string; until: string; least: number },
): Promise<MuchRead[]> {
  const rows = await sql<MuchRead>`select substr(reader, 7) as staff, count(distinct matter)::int as count,
      array_agg(distinct purpose order by purpose) as purposes
    from resident.reading
    where county = ${county} and at >= ${window.from} and at < ${window.until} and reader like 'staff:%'
    group by reader having count(distinct matter) >= ${window.least} order by reader`.execute(tx);
  return rows.rows;
}

export interface ViewingRow {
  id: string;
  at: string;
  viewer: string;
  kind: string;
  matter: string;
}

/** Files that were opened: of matters in these rooms, or by these people (`staff:<id>`). */
export type ViewingFilter = Omit<ReadingFilter, "purpose" | "field">;

function fitsViewing(county: number, filter: ViewingFilter): RawBuilder<unknown> {
  const { staff, matter } = filter;
  return sql`v.county = ${county} and v.at >= ${filter.from} and v.at < ${filter.until}
    and (m.room = any(${[...filter.rooms]}::uuid[]) or v.viewer = any(${[...filter.readers]}::text[]))
    ${staff ? sql`and v.viewer = ${`staff:${staff}`}` : sql``}
    ${matter === undefined ? sql`` : sql`and v.matter = ${matter}::uuid`}`;
}

const viewed = sql`files.viewing v join matter.matter m on m.county = v.county and m.id = v.matter`;

/** Files that were opened, the newest first; `before` is the last line of the page before. */
export async function listViewings(
  tx: Tx,
  county: number,
  filter: ViewingFilter,
  page: { before: { at: string; id: string } | null; limit: number },
): Promise<ViewingRow[]> {
  const before = page.before
    ? sql`and (v.at, v.id) < (${page.before.at}::timestamptz, ${page.before.id}::uuid)`
    : sql``;
  const rows = await sql<ViewingRow>`select v.id, v.at, v.viewer, v.kind, v.matter from ${viewed}
    where v.county = ${county} and ${fitsViewing(county, filter)} ${before}
    order by v.at desc, v.id desc limit ${page.limit}`.execute(tx);
  return rows.rows;
}

export async function countViewings(tx: Tx, county: number, filter: ViewingFilter): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from ${viewed}
    where v.county = ${county} and ${fitsViewing(county, filter)}`.execute(tx);
  return rows.rows[0]!.n;
}
