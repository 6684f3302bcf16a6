import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { FigureKey, ObligationBehind, RatingBehind } from "../model/figures.ts";

const zone = "Asia/Shanghai";

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

/**
 * Each figure as rows of (matter, hit), and of (item) where one matter may count more than once: the base are all
 * rows, the value those that hit. The list behind a figure is the same rows.
 */
function rowsOf(key: FigureKey, county: number, where: Where, p: Period): RawBuilder<unknown> {
  const mine = sql`(select id from matter.matter where county = ${county} and ${where()})`;
  const reported = where({ reportedFrom: p.from, reportedUntil: p.until });
  const plain = sql`null::json as item, '' as rank`;
  const open = sql`state in ('reported', 'accepted', 'mediating', 'agreed')`;
  switch (key) {
    case "open":
      return sql`select id as matter, true as hit, ${plain} from matter.matter where county = ${county} and ${where()} and (${open} or state = 'settled')`;
    case "overdue":
      return sql`select id as matter, due_at < ${p.now} as hit, ${plain} from matter.matter where county = ${county} and ${where()} and ${open}`;
    case "resolved-of-due":
      return sql`select id as matter, state in ('settled', 'verified') as hit, ${plain} from matter.matter
        where county = ${county} and ${reported} and (state in ('settled', 'verified', 'ended') or due_at < ${p.now})
          and outcome is distinct from 'merged'`;
    case "again-of-settled":
      return sql`select m.id as matter, exists (select 1 from repeat.mark own
          join repeat.mark o on o.county = own.county and o.kind = own.kind and o.mark = own.mark and o.matter <> own.matter
          join matter.matter later on later.county = o.county and later.id = o.matter
          where own.county = ${county} and own.matter = m.id and later.reported_at > m.settled_at
            and later.reported_at < m.settled_at + interval '365 days' and later.outcome is distinct from 'merged') as hit, ${plain}
        from matter.matter m where m.county = ${county} and m.id in (select id from matter.matter
          where county = ${county} and ${where({ settledFrom: p.from, settledUntil: p.until })})`;
    case "spread":
      return sql`select id as matter, followers > 0 or exists (select 1 from repeat.merge g where g.county = ${county}
          and g.kept = matter.id and g.undone_at is null) as hit, ${plain}
        from matter.matter where county = ${county} and ${reported} and outcome is distinct from 'merged'`;
    case "performed-of-due":
      return sql`select matter, state = 'done' as hit, json_build_object('kind', kind, 'dueOn', due_on, 'state', state, 'cents', cents,
          'paidCents', paid_cents) as item, due_on::text || to_char(number, 'FM000') as rank from mediation.obligation
        where county = ${county} and kind <> 'refrain' and due_on >= ${p.fromDay} and due_on < ${p.untilDay} and due_on < ${p.today} and matter in ${mine}
          and exists (select 1 from mediation.agreement a where a.county = ${county} and a.id = obligation.agreement and a.state = 'sealed')`;
    case "verified-of-asked":
      return sql`select id as matter, state = 'verified' as hit, ${plain} from matter.matter
        where county = ${county} and ${where({ settledFrom: p.from, settledUntil: p.until })}
          and id in (select matter from matter.outcome_check where county = ${county} and due_on <= ${p.today})`;
    case "satisfaction":
      return sql`select matter, score >= 4 as hit, json_build_object('score', score, 'on', (at at time zone ${zone})::date) as item, at::text as rank from matter.rating
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

/**
 * Who was asked and did not answer, beside the figures that ask: matters settled in the period without any rating, and
 * those whose day to ask has come with no side that answered. Null for a figure that asks nobody.
 */
export async function countSilent(
  tx: Tx,
  key: FigureKey,
  county: number,
  where: Where,
  p: Period,
): Promise<number | null> {
  const settled = where({ settledFrom: p.from, settledUntil: p.until });
  const silent =
    key === "satisfaction"
      ? sql`not exists (select 1 from matter.rating r where r.county = ${county} and r.matter = matter.id and r.at < ${p.until})`
      : key === "verified-of-asked"
        ? sql`id in (select matter from matter.outcome_check where county = ${county} and due_on <= ${p.today})
            and not exists (select 1 from matter.outcome_check c where c.county = ${county} and c.matter = matter.id
              and c.answer is not null and c.answer <> 'not-reached')`
        : null;
  if (silent === null) return null;
  const rows = await sql<{ n: number }>`select count(*)::int as n from matter.matter
    where county = ${county} and ${settled} and ${silent}`.execute(tx);
  return rows.rows[0]!.n;
}

/** What is known of one thing that a figure counts, besides its matter; null when it is the matter itself. */
export type Item = ObligationBehind | RatingBehind;

/** A page of what a figure counts, or of the rest of its base: newest matter first. How many there are says `countFigure`. */
export async function listFigure(
  tx: Tx,
  key: FigureKey,
  county: number,
  where: Where,
  period: Period,
  page: { part: "value" | "rest"; limit: number; offset: number },
): Promise<Array<{ matter: string; item: Item | null }>> {
  const hit = page.part === "value" ? sql`hit is true` : sql`hit is not true`;
  const rows = await sql<{ matter: string; item: Item | null }>`
    select m.id as matter, counted.item from (${rowsOf(key, county, where, period)}) as counted
    join matter.matter m on m.county = ${county} and m.id = counted.matter
    where ${hit} order by m.reported_at desc, m.id desc, counted.rank limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  );
  return rows.rows;
}
