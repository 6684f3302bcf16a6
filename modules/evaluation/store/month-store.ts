import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { AskingHistory } from "../model/history.ts";

/** The events that decide how a matter stands; all else of its stream is not read. */
const telling = [
  "reported",
  "accepted",
  "settled",
  "agreement-recorded",
  "mediation-ended",
  "declined",
  "withdrawn",
  "handed-to-police",
  "merged",
  "unmerged",
  "reopened",
].map((type) => `matter.${type}`);

const moment = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/**
 * The matters of some rooms that can have anything to do with a month, with what the ledger took in of them before its
 * end and their clocks: reported before its end, and not finished before its start.
 */
export async function historiesOf(
  tx: Tx,
  county: number,
  rooms: readonly string[],
  span: { from: string; until: string },
): Promise<AskingHistory[]> {
  const rows = await sql<AskingHistory>`select m.id as matter, m.room,
      coalesce((select json_agg(json_build_object('type', substr(e.type, 8), 'at', to_char(e.received_at at time zone 'UTC', ${moment}),
          'way', coalesce(e.data->>'way', e.data->>'outcome'), 'sides', e.data->'sides') order by e.version)
        from ledger.event e where e.county = ${county} and e.stream = m.id and e.type = any(${telling}::text[])
          and e.received_at < ${span.until}), '[]'::json) as events,
      coalesce((select json_agg(json_build_object('rule', c.rule, 'serial', c.serial, 'events', c.events, 'runs', c.runs)
          order by c.rule, c.serial)
        from matter.clock c where c.county = ${county} and c.matter = m.id), '[]'::json) as clocks
    from matter.matter m
    where m.county = ${county} and m.room = any(${[...rooms]}::uuid[]) and m.reported_at < ${span.until}
      and (m.settled_at is null and m.closed_at is null or greatest(m.settled_at, m.closed_at) >= ${span.from})
    order by m.id`.execute(tx);
  return rows.rows;
}

export interface RatingRow {
  matter: string;
  room: string;
  side: string;
  score: number;
  at: string;
}

/** Ratings of some rooms that were given before the end of a month, of matters that were not finished before its start. */
export async function ratingsBefore(
  tx: Tx,
  county: number,
  rooms: readonly string[],
  span: { from: string; until: string },
): Promise<RatingRow[]> {
  const rows = await sql<RatingRow>`select r.matter, m.room, r.side, r.score, r.at
    from matter.rating r join matter.matter m on m.county = r.county and m.id = r.matter
    where r.county = ${county} and m.county = ${county} and m.room = any(${[...rooms]}::uuid[]) and r.at < ${span.until}
      and (r.at >= ${span.from} or m.settled_at is null or greatest(m.settled_at, m.closed_at) >= ${span.from})
    order by r.matter, r.side`.execute(tx);
  return rows.rows;
}
