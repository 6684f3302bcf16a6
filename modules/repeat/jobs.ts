import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { addDays, localDateOf, type Moment, startOfLocalDay } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { clusterFrom, days } from "./model/repeat.ts";
import { whoHearsOfCluster } from "./rules/who-hears.ts";
import { clustersSince, insertCluster } from "./store/cluster-store.ts";

/**
 * Looks for many like matters in one grid within two weeks, and tells the officers of the room and the heads above,
 * once while it lasts. It is of a place and a kind, never of a person. @returns how many were new.
 */
export function lookForClusters(
  db: Db,
  { county, now, zone }: { county: number; now: Moment; zone: string },
): Promise<number> {
  const today = localDateOf(now, zone);
  const since = startOfLocalDay(addDays(today, 1 - days.cluster), zone);
  return inCounty(db, county, async (tx) => {
    const clusters = await clustersSince(tx, county, { since, least: clusterFrom });
    if (clusters.length === 0) return 0;
    const [posts, map] = [await postsOn(tx, county, today), await countyMap(tx, county)];
    for (const cluster of clusters) {
      await insertCluster(tx, county, cluster, now);
      const { grid, category, matters, newest, room } = cluster;
      const told = whoHearsOfCluster(room, posts, (unit) => map.units.get(unit)?.parent ?? null);
      await append(
        tx,
        [
          {
            stream: newest,
            kind: "matter",
            type: "repeat.cluster-noticed",
            data: { grid, category, matters, since, told },
          },
        ],
        { county, actor: actorText(systemOf(county, "look-for-clusters")), command: null, receivedAt: now },
      );
    }
    return clusters.length;
  });
}
