import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MatterState } from "../model/matter-life.ts";

/** The states of matters by id, and nothing else of them. */
export async function statesOf(
  tx: Tx,
  county: number,
  ids: readonly string[],
): Promise<Map<string, MatterState>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; state: MatterState }>`select id, state from matter.matter
    where county = ${county} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map((row) => [row.id, row.state]));
}
