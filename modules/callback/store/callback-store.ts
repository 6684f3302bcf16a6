import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { CallbackState, CallbackView, Solved } from "../model/callback.ts";

export interface CallbackRow {
  id: string;
  matter: string;
  side: "A" | "B" | "reporter";
  way: string;
  settled_at: string;
  due_on: string;
  state: CallbackState;
  tries: number;
  last_try: string | null;
  solved: Solved | null;
  recorded: boolean | null;
  heard: boolean | null;
  finding: boolean;
  by: string | null;
  at: string | null;
}

const columns = sql.raw(
  "c.id, c.matter, c.side, c.way, c.settled_at, c.due_on, c.state, c.tries, c.last_try, c.solved, c.recorded, c.heard, c.finding, c.by, c.at",
);

export interface Drawn {
  id: string;
  matter: string;
  round: number;
  side: string;
  way: string;
  settledAt: string;
  drawnAt: string;
  dueOn: string;
}

/** Keeps what was drawn; a ledger that is read again draws nothing twice. */
export async function insertDrawn(tx: Tx, county: number, one: Drawn): Promise<void> {
  await sql`insert into callback.callback (county, id, matter, round, side, way, settled_at, drawn_at, due_on)
    values (${county}, ${one.id}, ${one.matter}, ${one.round}, ${one.side}, ${one.way}, ${one.settledAt}, ${one.drawnAt}, ${one.dueOn})
    on conflict (county, matter, round) do nothing`.execute(tx);
}

/** One of them, its row held until the act ends. */
export async function findCallback(tx: Tx, county: number, id: string): Promise<CallbackRow | null> {
  const rows = await sql<CallbackRow>`select ${columns} from callback.callback c
    where c.county = ${county} and c.id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function callbacksOf(tx: Tx, county: number, matter: string): Promise<CallbackRow[]> {
  const rows = await sql<CallbackRow>`select ${columns} from callback.callback c
    where c.county = ${county} and c.matter = ${matter} order by c.drawn_at`.execute(tx);
  return rows.rows;
}

export interface Change {
  state: CallbackState;
  tries: number;
  lastTry: string;
  answers: { solved: Solved; recorded: boolean; heard: boolean } | null;
  finding: boolean;
  by: string;
  at: string;
}

export async function changeCallback(tx: Tx, county: number, id: string, to: Change): Promise<void> {
  const { answers } = to;
  await sql`update callback.callback set state = ${to.state}, tries = ${to.tries}, last_try = ${to.lastTry},
    solved = ${answers?.solved ?? null}, recorded = ${answers?.recorded ?? null}, heard = ${answers?.heard ?? null},
    finding = ${to.finding}, by = ${to.by}, at = ${to.at} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

/** Rooms whose matters are asked for; null: all of the county. */
export type Rooms = readonly string[] | null;

const within = (county: number, rooms: Rooms) =>
  sql`m.county = ${county} and m.sealed is null and ${rooms === null ? sql`true` : sql`m.room = any(${[...rooms]}::uuid[])`}`;

const views: Readonly<Record<CallbackView, RawBuilder<unknown>>> = {
  open: sql`c.state = 'drawn'`,
  found: sql`c.finding`,
  done: sql`c.state <> 'drawn'`,
  all: sql`true`,
};

export interface ListedCallback extends CallbackRow {
  code: string;
  category: string;
  grid: string | null;
  community: string | null;
  room: string | null;
  holder: string | null;
  mediators: string[];
  reported_at: string;
}

export interface Listing {
  rooms: Rooms;
  view: CallbackView;
  from: string;
  until: string;
  page: number;
  limit: number;
}

/** The drawn ones of a period; a protected matter is on no list, whenever it became one. */
export async function listCallbacks(
  tx: Tx,
  county: number,
  given: Listing,
): Promise<{ rows: ListedCallback[]; total: number }> {
  const where = sql`c.county = ${county} and c.settled_at >= ${given.from} and c.settled_at < ${given.until} and ${views[given.view]}`;
  const rows = await sql<
    ListedCallback & { total: number }
  >`select ${columns}, m.code, m.category, m.grid, m.community, m.room,
      m.holder, m.mediators, m.reported_at, count(*) over ()::int as total
    from callback.callback c join matter.matter m on m.county = c.county and m.id = c.matter
    where ${where} and ${within(county, given.rooms)}
    order by (c.state = 'drawn') desc, case when c.state = 'drawn' then c.due_on end, c.at desc, c.id
    limit ${given.limit} offset ${(given.page - 1) * given.limit}`.execute(tx);
  return { rows: rows.rows, total: rows.rows[0]?.total ?? 0 };
}

export interface Counted {
  settled: number;
  drawn: number;
  closed: number;
  reached: number;
  as_recorded: number;
  findings: number;
}

export async function countCallbacks(
  tx: Tx,
  county: number,
  given: Pick<Listing, "rooms" | "from" | "until">,
): Promise<Counted> {
  const settled = await sql<{ n: number }>`select count(*)::int as n from matter.matter m
    where ${within(county, given.rooms)} and m.settled_at >= ${given.from} and m.settled_at < ${given.until}`.execute(
    tx,
  );
  const rows = await sql<Omit<Counted, "settled">>`select count(*)::int as drawn,
      count(*) filter (where c.state <> 'drawn')::int as closed,
      count(*) filter (where c.state = 'reached')::int as reached,
      count(*) filter (where c.recorded)::int as as_recorded,
      count(*) filter (where c.finding)::int as findings
    from callback.callback c join matter.matter m on m.county = c.county and m.id = c.matter
    where c.county = ${county} and c.settled_at >= ${given.from} and c.settled_at < ${given.until}
      and ${within(county, given.rooms)}`.execute(tx);
  return { settled: settled.rows[0]!.n, ...rows.rows[0]! };
}
