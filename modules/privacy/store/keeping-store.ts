import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import { type KeepingKey, keepingKeys, keepings } from "../model/keeping.ts";

export interface TermInForce {
  length: number;
  unit: "day" | "year";
  /** Since when the county keeps it longer; null where the plan's own length holds. */
  since: string | null;
}

const named = (key: KeepingKey) => `keeping.${key}`;

/** Every time of keeping as it holds at a moment: the plan's, or the county's own where that is longer. */
export async function termsAt(tx: Tx, county: number, now: string): Promise<Record<KeepingKey, TermInForce>> {
  const rows = await sql<{
    name: string;
    value: { length: number };
    since: string;
  }>`select distinct on (name) name, value, since from platform.setting
    where county = ${county} and name = any(${keepingKeys.map(named)}::text[]) and since <= ${now}
    order by name, since desc`.execute(tx);
  const own = new Map(rows.rows.map((row) => [row.name, row]));
  const term = (key: KeepingKey): TermInForce => {
    const { length, unit } = keepings[key];
    const set = own.get(named(key));
    return set && set.value.length > length
      ? { length: set.value.length, unit, since: set.since }
      : { length, unit, since: null };
  };
  return Object.fromEntries(keepingKeys.map((key) => [key, term(key)])) as Record<KeepingKey, TermInForce>;
}

export async function keepTerm(
  tx: Tx,
  county: number,
  key: KeepingKey,
  length: number,
  since: string,
): Promise<void> {
  await sql`insert into platform.setting (county, name, value, since)
    values (${county}, ${named(key)}, ${JSON.stringify({ length })}::jsonb, ${since})`.execute(tx);
}

export interface RunRow {
  id: string;
  at: string;
  counts: Record<string, number>;
  held: number;
}

export async function insertRun(tx: Tx, county: number, run: RunRow): Promise<void> {
  await sql`insert into privacy.run (county, id, at, counts, held)
    values (${county}, ${run.id}, ${run.at}, ${JSON.stringify(run.counts)}::jsonb, ${run.held})`.execute(tx);
}

export async function lastRuns(tx: Tx, county: number, limit: number): Promise<RunRow[]> {
  const rows = await sql<RunRow>`select id, at, counts, held from privacy.run
    where county = ${county} order by at desc limit ${limit}`.execute(tx);
  return rows.rows;
}
