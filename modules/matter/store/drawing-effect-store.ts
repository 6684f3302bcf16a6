import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** Where the matters reported since a moment happened, those with a point; no more is read of them. */
export async function pointsSince(
  tx: Tx,
  county: number,
  since: string,
): Promise<Array<{ grid: string; lng: number; lat: number }>> {
  const rows = await sql<{ grid: string; lng: number; lat: number }>`select grid, lng, lat from matter.matter
    where county = ${county} and reported_at >= ${since} and lng is not null and lat is not null and grid is not null
    order by reported_at desc limit 200000`.execute(tx);
  return rows.rows;
}

/** How many matters reported since a moment have a grid and no point. */
export async function countByGrid(
  tx: Tx,
  county: number,
  since: string,
): Promise<Array<{ grid: string; count: number }>> {
  const rows = await sql<{
    grid: string;
    count: number;
  }>`select grid, count(*)::int as count from matter.matter
    where county = ${county} and reported_at >= ${since} and (lng is null or lat is null) and grid is not null
    group by grid`.execute(tx);
  return rows.rows;
}
