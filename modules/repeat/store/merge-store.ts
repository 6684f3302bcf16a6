import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { KeptClock, MatterState } from "../model/repeat.ts";

export interface MergeRow {
  id: string;
  merged: string;
  kept: string;
  /** The state of the merged matter before. */
  state: MatterState;
  merged_clocks: KeptClock[];
  kept_clocks: KeptClock[];
  by: string;
  at: string;
  undone_at: string | null;
}

const columns = sql.raw("id, merged, kept, state, merged_clocks, kept_clocks, by, at, undone_at");

export async function insertMerge(tx: Tx, county: number, merge: Omit<MergeRow, "undone_at">): Promise<void> {
  const m = merge;
  await sql`insert into repeat.merge (county, id, merged, kept, state, merged_clocks, kept_clocks, by, at)
    values (${county}, ${m.id}, ${m.merged}, ${m.kept}, ${m.state}, ${JSON.stringify(m.merged_clocks)}::jsonb,
      ${JSON.stringify(m.kept_clocks)}::jsonb, ${m.by}, ${m.at})`.execute(tx);
}

/** One merge, its row held until the act ends. */
export async function findMerge(tx: Tx, county: number, id: string): Promise<MergeRow | null> {
  const rows = await sql<MergeRow>`select ${columns} from repeat.merge
    where county = ${county} and id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function markUndone(
  tx: Tx,
  county: number,
  id: string,
  given: { by: string; at: string },
): Promise<void> {
  await sql`update repeat.merge set undone_by = ${given.by}, undone_at = ${given.at}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Merges that stand: into which this matter was put, and those that were put into it. */
export async function mergesOf(tx: Tx, county: number, matter: string): Promise<MergeRow[]> {
  const rows = await sql<MergeRow>`select ${columns} from repeat.merge
    where county = ${county} and (kept = ${matter} or merged = ${matter}) and undone_at is null order by at`.execute(
    tx,
  );
  return rows.rows;
}
