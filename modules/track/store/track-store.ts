import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Kept, TrackClock } from "../model/track-clock.ts";
import type { TrackFact } from "../model/track-facts.ts";
import type { TrackState } from "../model/track-life.ts";
import type { TrackKind } from "../model/tracks.ts";

export interface TrackRow {
  id: string;
  matter: string;
  kind: TrackKind;
  state: TrackState;
  facts: TrackFact[];
  line: string;
  overruled: boolean;
  note: string | null;
  chosen_by: string;
  chosen_at: string;
  /** With a minor party: whether a guardian was told to attend; null where there is none. */
  guardian_told: boolean | null;
}

const columns = sql.raw(
  "id, matter, kind, state, facts, line, overruled, note, chosen_by, chosen_at, guardian_told",
);

export async function tracksOf(tx: Tx, county: number, matter: string): Promise<TrackRow[]> {
  const rows = await sql<TrackRow>`select ${columns} from track.track
    where county = ${county} and matter = ${matter} order by chosen_at, id`.execute(tx);
  return rows.rows;
}

export async function trackStates(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<Array<Pick<TrackRow, "matter" | "kind" | "state">>> {
  const rows = await sql<
    Pick<TrackRow, "matter" | "kind" | "state">
  >`select matter, kind, state from track.track
    where county = ${county} and matter = any(${[...matters]}::uuid[])`.execute(tx);
  return rows.rows;
}

export async function insertTrack(tx: Tx, county: number, row: TrackRow): Promise<void> {
  await sql`insert into track.track (county, id, matter, kind, state, facts, line, overruled, note, chosen_by, chosen_at,
      changed_at, guardian_told)
    values (${county}, ${row.id}, ${row.matter}, ${row.kind}, ${row.state}, ${[...row.facts]}::text[], ${row.line},
      ${row.overruled}, ${row.note}, ${row.chosen_by}, ${row.chosen_at}, ${row.chosen_at}, ${row.guardian_told})`.execute(
    tx,
  );
}

export async function moveTrack(
  tx: Tx,
  county: number,
  id: string,
  change: { state: TrackState; at: string },
): Promise<void> {
  await sql`update track.track set state = ${change.state}, changed_at = ${change.at}
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function tellGuardian(tx: Tx, county: number, id: string): Promise<void> {
  await sql`update track.track set guardian_told = true where county = ${county} and id = ${id}`.execute(tx);
}

/** The clocks of all tracks of a matter. */
export async function trackClocks(tx: Tx, county: number, matter: string): Promise<TrackClock[]> {
  const rows = await sql<TrackClock>`select c.track, c.rule, c.serial, c.events, c.runs from track.clock c
    join track.track t on t.county = c.county and t.id = c.track
    where c.county = ${county} and t.county = ${county} and t.matter = ${matter}
    order by c.track, c.rule, c.serial`.execute(tx);
  return rows.rows;
}

/** Those of one of its tracks. */
export async function clocksOfTrack(
  tx: Tx,
  county: number,
  of: { matter: string; track: string | null },
): Promise<Kept[]> {
  return (await trackClocks(tx, county, of.matter))
    .filter((one) => one.track === of.track)
    .map(({ track: _track, ...clock }) => clock);
}

export async function keepTrackClocks(
  tx: Tx,
  county: number,
  track: string,
  clocks: ReadonlyArray<Kept & { due: string | null }>,
): Promise<void> {
  if (clocks.length === 0) return;
  await sql`insert into track.clock (county, track, rule, serial, events, runs, due_at)
    select ${county}::int, ${track}::uuid, c.rule, c.serial, c.events, c.runs, c.due
    from json_to_recordset(${JSON.stringify(clocks)}::json)
      as c(rule text, serial smallint, events jsonb, runs jsonb, due timestamptz)
    on conflict (county, track, rule, serial) do update set events = excluded.events, due_at = excluded.due_at`.execute(
    tx,
  );
}
