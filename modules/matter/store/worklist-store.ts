import { plannedAnew, type Tx } from "@maple/platform/db";
import type { SearchWords } from "@maple/platform/search";
import { type RawBuilder, sql } from "kysely";
import type { MatterState } from "../model/matter-life.ts";

/** One row of a list, before names are put to ids. */
export interface ListRow {
  id: string;
  code: string;
  year: number | null;
  number: number | null;
  state: MatterState;
  title: string;
  category: string;
  subtype: string | null;
  grade: string | null;
  grid: string | null;
  room: string | null;
  place_words: string;
  holder: string | null;
  source: string;
  waiting: string | null;
  reported_at: string;
  due_at: string | null;
  settled_at: string | null;
  accepted_at: string | null;
  closed_at: string | null;
  outcome: string | null;
  reopened: number;
  sealed: boolean;
}

/** Matters by where they lie and who carries them: any part is enough. */
export interface Reached {
  all: boolean;
  rooms: readonly string[];
  grids: readonly string[];
  units: readonly string[];
  /** Who carries it; null when that counts for nothing. */
  own: string | null;
}

/** Which matters: every part narrows. `area` is what the asker may see, from `areaOf`. */
export interface ListFilter {
  area: Reached;
  /** Sealed matters: where the asker may know of them (null: nowhere), or all of them where they are only counted. */
  sealed: Reached | "counted" | null;
  states?: readonly string[];
  categories?: readonly string[];
  grid?: string;
  room?: string;
  grids?: readonly string[];
  rooms?: readonly string[];
  holder?: string;
  grade?: string;
  waiting?: boolean;
  dueBefore?: string;
  reportedFrom?: string;
  reportedUntil?: string;
  settledFrom?: string;
  settledUntil?: string;
  words?: SearchWords | null;
  /** Matters found by the name of a party, which is not in the text index, where the asker may read names. */
  orIds?: { ids: readonly string[]; in: Reached };
  /** Only these matters. */
  ids?: readonly string[];
  code?: string;
}

const columns =
  sql.raw(`id, code, year, number, state, case when sealed is null then title else '' end as title, category,
  case when sealed is null then subtype end as subtype, grade, grid, room,
  case when sealed is null then place_words else '' end as place_words, holder, source,
  waiting, reported_at, due_at, settled_at, accepted_at, closed_at, outcome, reopened, sealed is not null as sealed`);

function within(area: Reached): RawBuilder<unknown> {
  const or: RawBuilder<unknown>[] = [sql`false`];
  if (area.rooms.length > 0) or.push(sql`room = any(${[...area.rooms]}::uuid[])`);
  if (area.grids.length > 0) or.push(sql`grid = any(${[...area.grids]}::uuid[])`);
  if (area.units.length > 0) or.push(sql`community = any(${[...area.units]}::uuid[])`);
  if (area.own !== null) or.push(sql`holder = ${area.own}::uuid`, sql`${area.own}::uuid = any(mediators)`);
  return sql`(${sql.join(or, sql` or `)})`;
}

export function whereOf(county: number, filter: ListFilter): RawBuilder<unknown> {
  const and: RawBuilder<unknown>[] = [sql`county = ${county}`];
  const { area, sealed } = filter;
  if (!area.all) and.push(within(area));
  if (sealed === null) and.push(sql`sealed is null`);
  else if (sealed !== "counted" && !sealed.all) and.push(sql`(sealed is null or ${within(sealed)})`);
  if (filter.states?.length) and.push(isOneOf("state", filter.states));
  if (filter.categories?.length) and.push(isOneOf("category", filter.categories));
  if (filter.grid) and.push(sql`grid = ${filter.grid}::uuid`);
  if (filter.room) and.push(sql`room = ${filter.room}::uuid`);
  if (filter.grids) and.push(sql`grid = any(${[...filter.grids]}::uuid[])`);
  if (filter.rooms) and.push(sql`room = any(${[...filter.rooms]}::uuid[])`);
  if (filter.holder)
    and.push(sql`(holder = ${filter.holder}::uuid or ${filter.holder}::uuid = any(mediators))`);
  if (filter.grade) and.push(sql`grade = ${filter.grade}`);
  if (filter.waiting) and.push(sql`waiting is not null`);
  if (filter.dueBefore) and.push(sql`due_at < ${filter.dueBefore}`);
  if (filter.reportedFrom) and.push(sql`reported_at >= ${filter.reportedFrom}`);
  if (filter.reportedUntil) and.push(sql`reported_at < ${filter.reportedUntil}`);
  if (filter.settledFrom) and.push(sql`settled_at >= ${filter.settledFrom}`);
  if (filter.settledUntil) and.push(sql`settled_at < ${filter.settledUntil}`);
  if (filter.ids) and.push(sql`id = any(${[...filter.ids]}::uuid[])`);
  if (filter.code) and.push(sql`code = ${filter.code}`);
  const found: RawBuilder<unknown>[] = [];
  if (filter.words) {
    const all = [sql`search @@ ${filter.words.tsquery}::tsquery`];
    for (const text of filter.words.exact) all.push(sql`strpos(lower(title || ' ' || story), ${text}) > 0`);
    found.push(sql`(${sql.join(all, sql` and `)})`);
  }
  if (filter.orIds) {
    const named = sql`id = any(${[...filter.orIds.ids]}::uuid[])`;
    found.push(filter.orIds.in.all ? named : sql`(${named} and ${within(filter.orIds.in)})`);
  }
  // What is said in a sealed matter and who is in it cannot be searched for, by anyone.
  if (found.length > 0) and.push(sql`(${sql.join(found, sql` or `)})`, sql`sealed is null`);
  return sql.join(and, sql` and `);
}

// `= $1` keeps the order of the index, `= any($1)` does not; most lists ask for one.
function isOneOf(column: string, values: readonly string[]): RawBuilder<unknown> {
  return values.length === 1
    ? sql`${sql.ref(column)} = ${values[0]}`
    : sql`${sql.ref(column)} = any(${[...values]}::text[])`;
}

// How many matters hold a word differs a thousandfold from word to word, and with it the better way to find them.
const planning = (filter: ListFilter) => sql.raw(filter.words ? plannedAnew : "");

export async function listMatters(
  tx: Tx,
  county: number,
  filter: ListFilter,
  page: {
    sort: "newest" | "oldest" | "due";
    after: { key: string; id: string } | null;
    limit: number;
    offset?: number;
  },
): Promise<ListRow[]> {
  const order = { newest: "reported_at desc, id desc", oldest: "reported_at, id", due: "due_at, id" }[
    page.sort
  ];
  const key = page.sort === "due" ? "due_at" : "reported_at";
  const after = page.after
    ? sql`and (${sql.ref(key)}, id) ${sql.raw(page.sort === "newest" ? "<" : ">")} (${page.after.key}::timestamptz, ${page.after.id}::uuid)`
    : sql``;
  const due = page.sort === "due" ? sql`and due_at is not null` : sql``;
  const rows =
    await sql<ListRow>`${planning(filter)}select ${columns} from matter.matter where ${whereOf(county, filter)} ${due} ${after}
    order by ${sql.raw(order)} limit ${page.limit} offset ${page.offset ?? 0}`.execute(tx);
  return rows.rows;
}

export async function countMatters(tx: Tx, county: number, filter: ListFilter): Promise<number> {
  const rows = await sql<{
    n: number;
  }>`${planning(filter)}select count(*)::int as n from matter.matter where ${whereOf(county, filter)}`.execute(
    tx,
  );
  return rows.rows[0]!.n;
}

/** Open matters of a grid or near a point, newest first: offered to a reporter before sending. Title and day only. */
export async function openNearby(
  tx: Tx,
  county: number,
  where: { grid: string | null; category: string | null; since: string },
): Promise<
  Array<{
    id: string;
    title: string;
    category: string;
    reported_at: string;
    lng: number | null;
    lat: number | null;
    followers: number;
  }>
> {
  const rows = await sql<{
    id: string;
    title: string;
    category: string;
    reported_at: string;
    lng: number | null;
    lat: number | null;
    followers: number;
  }>`
    select id, title, category, reported_at, lng, lat, followers from matter.matter
    where county = ${county} and grid = ${where.grid}::uuid and sealed is null and state in ('reported', 'accepted', 'mediating')
      and (${where.category}::text is null or category = ${where.category}::text) and reported_at > ${where.since}
    order by reported_at desc limit 20`.execute(tx);
  return rows.rows;
}
