import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** How many matters rest on any of these grids or units; at most one is looked for. */
export async function mattersAt(
  tx: Tx,
  county: number,
  places: { grids: readonly string[]; units: readonly string[] },
): Promise<number> {
  const rows = await sql<{ id: string }>`select id from matter.matter where county = ${county}
    and (grid = any(${[...places.grids]}::uuid[]) or room = any(${[...places.units]}::uuid[])
      or community = any(${[...places.units]}::uuid[])) limit 1`.execute(tx);
  return rows.rows.length;
}
