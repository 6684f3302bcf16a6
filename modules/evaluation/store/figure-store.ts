import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { FigureKey } from "../model/figures.ts";

/** The conditions on `matter.matter` that an area means, narrowed by times; made by whoever knows the matter. */
export type Where = (times?: {
  reportedFrom?: string;
  reportedUntil?: string;
  settledFrom?: string;
  settledUntil?: string;
}) => RawBuilder<unknown>;

export interface Period {
  /** Moments, from included, until not. */
  from: string;
  until: string;
  /** The local date of today, and now. */
  today: string;
  now: string;
  /** The period as local dates. */
  fromDay: string;
  untilDay: string;
}

/** Each figure as rows of (matter, hit): the base are all rows, the value those that hit. The list is the same rows. */
function rowsOf(key: FigureKey, county: number, where: Where, p: Period): RawBuilder<unknown> {
  const mine = sql`(select id from matter.matter where county = ${county} and ${where()})`;
  const reported = where({ reportedFrom: p.from, reportedUntil: p.until });
  const open = sql`state in ('reported', 'accepted', 'mediating', 'agreed')`;
  switch (key) {
    case "open":
      return sql`select id as matter, true as hit from matter.matter where county = ${county} and ${where()} and (${open} or state = 'settled')`;
    case "overdue":
      return sql`select id as matter, due_at < ${p.now} as hit from matter.matter where county = ${county} and ${where()} and ${open}`;
    case "resolved-of-due":
      return sql`select id as matter, state in ('settled', 'verified') as hit from matter.matter
        where county = ${county} and ${reported} and (state in ('settled', 'verified', 'ended') or due_at < ${p.now})`;
    case "performed-of-due":
      return sql`select matter, state = 'done' as hit from mediation.obligation
        where county = ${county} and kind <> 'refrain' and due_on >= ${p.fromDay} and due_on < ${p.untilDay} and due_on < ${p.today} and matter in ${mine}`;
    case "verified-of-asked":
      return sql`select id as matter, state = 'verified' as hit from matter.matter
        where county = ${county} and ${where({ settledFrom: p.from, settledUntil: p.until })}
          and id in (select matter from matter.outcome_check where county = ${county} and due_on <= ${p.today})`;
    case "satisfaction":
      return sql`select matter, score >= 4 as hit from matter.rating
        where county = ${county} and at >= ${p.from} and at < ${p.until} and matter in ${mine}`;
  }
}

export async function countFigure(
  tx: Tx,
  key: FigureKey,
  county: number,
  where: Where,
  period: Period,
): Promise<{ value: number; base: number }> {
  const rows = await sql<{ value: number; base: number }>`
    select count(*) filter (where hit)::int as value, count(*)::int as base from (${rowsOf(key, county, where, period)}) as counted`.execute(
    tx,
  );
  return rows.rows[0]!;
}

/** A page of the matters behind a figure, newest first, and how many there are: those that count, or the rest of the base. */
export async function listFigure(
  tx: Tx,
  key: FigureKey,
  county: number,
  where: Where,
  period: Period,
  page: { part: "value" | "rest"; limit: number; offset: number },
): Promise<{ ids: string[]; total: number }> {
  const hit = page.part === "value" ? sql`hit is true` : sql`hit is not true`;
  const rows = await sql<{ matter: string; total: number }>`
    with behind as (
      select distinct matter from (${rowsOf(key, county, where, period)}) as counted where ${hit}
    )
    select m.id as matter, (select count(*)::int from behind) as total
    from behind join matter.matter m on m.county = ${county} and m.id = behind.matter
    order by m.reported_at desc, m.id desc limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { ids: rows.rows.map((row) => row.matter), total: rows.rows[0]?.total ?? 0 };
}
