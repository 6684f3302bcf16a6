import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** How often units, grids and borders have changed; 0 for never. */
export async function mapVersion(tx: Tx, county: number): Promise<number> {
  const rows = await sql<{
    version: number;
  }>`select version from grid.map_version where county = ${county}`.execute(tx);
  return rows.rows[0]?.version ?? 0;
}

/** Locks the map until the end of the transaction: two who change it come one after the other. */
export async function moveMapVersion(tx: Tx, county: number): Promise<void> {
  await sql`insert into grid.map_version (county, version) values (${county}, 1)
    on conflict (county) do update set version = map_version.version + 1`.execute(tx);
}
