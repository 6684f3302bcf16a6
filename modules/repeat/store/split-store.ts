import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface SplitRow {
  part: string;
  matter: string;
  by: string;
  at: string;
}

export async function insertSplit(tx: Tx, county: number, split: SplitRow): Promise<void> {
  await sql`insert into repeat.split (county, part, matter, by, at)
    values (${county}, ${split.part}, ${split.matter}, ${split.by}, ${split.at})`.execute(tx);
}

/** What was taken out of this matter, and what it was taken out of. */
export async function splitsOf(tx: Tx, county: number, matter: string): Promise<SplitRow[]> {
  const rows = await sql<SplitRow>`select part, matter, by, at from repeat.split
    where county = ${county} and (part = ${matter} or matter = ${matter}) order by at`.execute(tx);
  return rows.rows;
}
