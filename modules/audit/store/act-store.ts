import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";

export interface ActRow {
  at: string;
  position: number;
  event: string;
  type: string;
  actor: string;
  stream: string;
  stream_kind: string;
  matter: string | null;
  lines: number | null;
}

export interface NewAct extends ActRow {
  scope: string;
  kind: string;
}

/** What to look for. Moments; `until` is the first that is out. */
export interface ActFilter {
  scope: string;
  from: string;
  until: string;
  staff?: string | undefined;
  kind?: string | undefined;
  matter?: string | null | undefined;
}

export async function insertActs(tx: Tx, county: number, acts: readonly NewAct[]): Promise<void> {
  if (acts.length === 0) return;
  await sql`insert into audit.act (county, scope, at, position, event, type, kind, actor, stream, stream_kind, matter, lines)
    select ${county}::int, a.scope, a.at, a.position, a.event, a.type, a.kind, a.actor, a.stream, a.stream_kind, a.matter, a.lines
    from json_populate_recordset(null::audit.act, ${JSON.stringify(acts)}::json) as a
    on conflict (county, scope, at, position) do nothing`.execute(tx);
}

function fits(county: number, filter: ActFilter): RawBuilder<unknown> {
  const { scope, from, until, staff, kind, matter } = filter;
  return sql`county = ${county} and scope = ${scope} and at >= ${from} and at < ${until}
    ${staff ? sql`and actor = ${`staff:${staff}`}` : sql``}
    ${kind ? sql`and kind = ${kind}` : sql``}
    ${matter === undefined ? sql`` : sql`and matter = ${matter}::uuid`}`;
}

/** Acts, the newest first; `before` is the last line of the page before. */
export async function listActs(
  tx: Tx,
  county: number,
  filter: ActFilter,
  page: { before: { at: string; position: number } | null; limit: number },
): Promise<ActRow[]> {
  const before = page.before
    ? sql`and (at, position) < (${page.before.at}::timestamptz, ${page.before.position}::bigint)`
    : sql``;
  const rows =
    await sql<ActRow>`select at, position, event, type, actor, stream, stream_kind, matter, lines from audit.act
    where ${fits(county, filter)} ${before} order by at desc, position desc limit ${page.limit}`.execute(tx);
  return rows.rows;
}

export async function countActs(tx: Tx, county: number, filter: ActFilter): Promise<number> {
  const rows = await sql<{
    n: number;
  }>`select count(*)::int as n from audit.act where ${fits(county, filter)}`.execute(tx);
  return rows.rows[0]!.n;
}

/** Where matters stand: code, grid, room, and whether they are protected. Nothing of what they are about. */
export interface MatterPlace {
  id: string;
  code: string;
  grid: string | null;
  room: string | null;
  sealed: boolean;
}

export async function placesOf(
  tx: Tx,
  county: number,
  ids: readonly string[],
): Promise<Map<string, MatterPlace>> {
  if (ids.length === 0) return new Map();
  const rows =
    await sql<MatterPlace>`select id, code, grid, room, sealed is not null as sealed from matter.matter
    where county = ${county} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map((row) => [row.id, row]));
}

export async function matterOfCode(tx: Tx, county: number, code: string): Promise<string | null> {
  const rows = await sql<{
    id: string;
  }>`select id from matter.matter where county = ${county} and code = ${code}`.execute(tx);
  return rows.rows[0]?.id ?? null;
}

/** Whose accounts these are. */
export async function staffOfAccounts(
  tx: Tx,
  county: number,
  accounts: readonly string[],
): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await sql<{ id: string; staff: string }>`select id, staff from identity.account
    where county = ${county} and id = any(${[...new Set(accounts)]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map((row) => [row.id, row.staff]));
}

export async function teamNames(
  tx: Tx,
  county: number,
  ids: readonly string[],
): Promise<Map<string, { zh: string; en: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{
    id: string;
    zh: string;
    en: string;
  }>`select id, name_zh as zh, name_en as en from people.team
    where county = ${county} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map(({ id, zh, en }) => [id, { zh, en }]));
}
