import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface Cluster {
  grid: string;
  room: string | null;
  category: string;
  matters: number;
  /** The one that came last. */
  newest: string;
}

/** Grids in which so many matters of one kind came since a moment, and that were not told of since then. */
export async function clustersSince(
  tx: Tx,
  county: number,
  given: { since: string; least: number },
): Promise<Cluster[]> {
  const rows =
    await sql<Cluster>`select m.grid, (array_agg(m.room))[1] as room, m.category, count(*)::int as matters,
      (array_agg(m.id order by m.reported_at desc))[1] as newest
    from matter.matter m
    where m.county = ${county} and m.reported_at >= ${given.since} and m.grid is not null and m.sealed is null
      and m.outcome is distinct from 'merged'
      and not exists (select 1 from repeat.cluster c where c.county = m.county and c.grid = m.grid
        and c.category = m.category and c.noticed_at >= ${given.since})
    group by m.grid, m.category having count(*) >= ${given.least} order by m.grid, m.category`.execute(tx);
  return rows.rows;
}

export async function insertCluster(tx: Tx, county: number, cluster: Cluster, at: string): Promise<void> {
  await sql`insert into repeat.cluster (county, grid, category, noticed_at, matters)
    values (${county}, ${cluster.grid}, ${cluster.category}, ${at}, ${cluster.matters})`.execute(tx);
}
