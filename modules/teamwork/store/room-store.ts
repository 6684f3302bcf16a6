import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";

/** The queue is read whole, so that danger can be put first; a station with more than this has another trouble. */
export const mostWaiting = 500;

/** Open matters that nobody carries, with the words in which danger is looked for; those of a protected one stay shut. */
export async function waitingMatters(
  tx: Tx,
  county: number,
  among: RawBuilder<unknown>,
): Promise<{ rows: Array<{ id: string; story: string }>; total: number }> {
  const [rows, total] = await Promise.all([
    sql<{
      id: string;
      story: string;
    }>`select id, case when sealed is null then title || '。' || story else '' end as story
      from matter.matter where county = ${county} and ${among} and holder is null order by due_at nulls last, reported_at, id limit ${mostWaiting}`.execute(
      tx,
    ),
    sql<{
      n: number;
    }>`select count(*)::int as n from matter.matter where county = ${county} and ${among} and holder is null`.execute(
      tx,
    ),
  ]);
  return { rows: rows.rows, total: total.rows[0]!.n };
}

export interface UnownedRow {
  id: string;
  code: string;
  title: string;
  room: string | null;
  holder: string | null;
  reported_at: string;
}

export interface OwnedCount {
  looked: number;
  held: number;
  queued: number;
  unowned: UnownedRow[];
}

/**
 * Of the open matters that fit, who answers for each on the day: a holder who holds a post; else the queue of its police
 * room, if somebody there may take it up; else the queue of the station's command room, if somebody there may triage it;
 * else nobody. A matter that lies in no room is looked at for everyone, by its code alone. One statement: the proof that
 * nothing is unowned.
 */
export async function ownersOf(
  tx: Tx,
  county: number,
  /** Conditions on `matter.matter`, and on rows `p` of posts that are held on the day. */
  given: { among: RawBuilder<unknown>; held: RawBuilder<unknown> },
): Promise<OwnedCount> {
  const found = await sql<OwnedCount>`
    with posted as (
      select p.staff, p.unit, p.role from people.post p where p.county = ${county} and ${given.held}
    ), staffed as (
      select distinct posted.unit, may.act from posted join identity.role_may may
        on may.role = posted.role and may.act in ('matter.accept', 'teamwork.triage')
    ), commanded as (
      select unit.parent as station from grid.unit unit join staffed on staffed.unit = unit.id
      where unit.county = ${county} and unit.kind = 'command-room' and staffed.act = 'teamwork.triage'
    ), open as (
      select id, code, room, holder, reported_at,
        case when sealed is null and room is not null then title else '' end as title
      from matter.matter
      where (${given.among}
        or (county = ${county} and room is null and state not in ('verified', 'ended')))
    ), owned as (
      select open.*, case
        when holder in (select staff from posted) then 'holder'
        when room in (select unit from staffed where act = 'matter.accept') then 'queue'
        when room in (select station from commanded) then 'queue'
        when (select parent from grid.unit where county = ${county} and id = open.room)
          in (select station from commanded) then 'queue'
        when exists (select from commanded join grid.unit top on top.county = ${county}
          and top.id = commanded.station and top.kind = 'county') then 'queue'
      end as owner from open
    )
    select count(*)::int as looked, (count(*) filter (where owner = 'holder'))::int as held,
      (count(*) filter (where owner = 'queue'))::int as queued,
      coalesce(json_agg(json_build_object('id', id, 'code', code, 'title', title, 'room', room, 'holder', holder,
        'reported_at', reported_at) order by reported_at, id) filter (where owner is null), '[]') as unowned
    from owned`.execute(tx);
  return found.rows[0]!;
}
