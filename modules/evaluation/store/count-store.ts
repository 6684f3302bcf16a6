import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface CountRow {
  month: string;
  category: string;
  state: string;
  matters: number;
}

const zone = "Asia/Shanghai";
/** The room under which the sum over all rooms is kept, so that a county's figures do not add up its rooms each time. */
export const wholeCounty = "*";

/**
 * Brings the counts up to date for some matters: each moves from where it was counted to where its row stands now.
 * Counting the same matter twice changes nothing.
 */
export async function countAnew(tx: Tx, county: number, matters: readonly string[]): Promise<void> {
  await sql`
    with now_at as (
      select id as matter, category, state, date_trunc('month', reported_at at time zone ${zone})::date as month, room
      from matter.matter where county = ${county} and id = any(${[...matters]}::uuid[])
    ), was as (
      select p.* from evaluation.placed p where p.county = ${county} and p.matter = any(${[...matters]}::uuid[])
    ), delta as (
      select place.room, month, category, state, sum(n)::int as n from (
        select room, month, category, state, 1 as n from now_at
        union all select room, month, category, state, -1 from was
      ) moves cross join lateral (values (coalesce(moves.room::text, '')), (${wholeCounty})) place (room)
      group by 1, 2, 3, 4 having sum(n) <> 0
    ), counted as (
      insert into evaluation.count (county, room, month, category, state, matters)
      select ${county}::int, room, month, category, state, n from delta
      on conflict (county, room, month, category, state) do update set matters = count.matters + excluded.matters
    )
    insert into evaluation.placed (county, matter, category, state, month, room)
    select ${county}::int, matter, category, state, month, room from now_at
    on conflict (county, matter) do update set category = excluded.category, state = excluded.state, month = excluded.month, room = excluded.room`.execute(
    tx,
  );
}

/** The table category x state x month of some rooms (null: all) and months. */
export async function readCounts(
  tx: Tx,
  county: number,
  given: { rooms: readonly string[] | null; from: string; until: string },
): Promise<CountRow[]> {
  const rows =
    await sql<CountRow>`select month, category, state, sum(matters)::int as matters from evaluation.count
    where county = ${county} and month >= ${given.from} and month < ${given.until} and matters <> 0
      and room = any(${given.rooms === null ? [wholeCounty] : [...given.rooms]}::text[])
    group by month, category, state order by month, category, state`.execute(tx);
  return rows.rows;
}

/** Builds all counts of a county from its matters, in place of what was kept: after a load, or when a recount differs. */
export async function buildCounts(tx: Tx, county: number): Promise<void> {
  await sql`delete from evaluation.placed where county = ${county}`.execute(tx);
  await sql`delete from evaluation.count where county = ${county}`.execute(tx);
  await sql`insert into evaluation.placed (county, matter, category, state, month, room)
    select county, id, category, state, date_trunc('month', reported_at at time zone ${zone})::date, room
    from matter.matter where county = ${county}`.execute(tx);
  await sql`insert into evaluation.count (county, room, month, category, state, matters)
    select placed.county, place.room, month, category, state, count(*)::int
    from evaluation.placed cross join lateral (values (coalesce(placed.room::text, '')), (${wholeCounty})) place (room)
    where placed.county = ${county} group by 1, 2, 3, 4, 5`.execute(tx);
}

export interface Difference {
  room: string;
  month: string;
  category: string;
  state: string;
  kept: number;
  counted: number;
}

/** Counts every matter again and names each kept count that differs. */
export async function recount(
  tx: Tx,
  county: number,
  at: string,
): Promise<{ matters: number; differences: Difference[] }> {
  const rows = await sql<Difference>`
    with counted as (
      select place.room, date_trunc('month', reported_at at time zone ${zone})::date as month, category, state, count(*)::int as n
      from matter.matter m cross join lateral (values (coalesce(m.room::text, '')), (${wholeCounty})) place (room)
      where m.county = ${county} group by 1, 2, 3, 4
    ), kept as (
      select room, month, category, state, matters as n from evaluation.count where county = ${county} and matters <> 0
    )
    select coalesce(k.room, c.room) as room, coalesce(k.month, c.month) as month, coalesce(k.category, c.category) as category,
      coalesce(k.state, c.state) as state, coalesce(k.n, 0) as kept, coalesce(c.n, 0) as counted
    from kept k full join counted c on c.room = k.room and c.month = k.month and c.category = k.category and c.state = k.state
    where k.n is distinct from c.n order by 1, 2, 3, 4 limit 100`.execute(tx);
  const total = await sql<{
    n: number;
  }>`select count(*)::int as n from matter.matter where county = ${county}`.execute(tx);
  await sql`insert into evaluation.recount (county, at, equal, matters) values (${county}, ${at}, ${rows.rows.length === 0}, ${total.rows[0]!.n})
    on conflict (county, at) do nothing`.execute(tx);
  return { matters: total.rows[0]!.n, differences: rows.rows };
}

export async function lastRecount(tx: Tx, county: number): Promise<{ at: string; equal: boolean } | null> {
  const rows = await sql<{ at: string; equal: boolean }>`select at, equal from evaluation.recount
    where county = ${county} order by at desc limit 1`.execute(tx);
  return rows.rows[0] ?? null;
}
