import { postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { handOver, standIn } from "./actions/hand-over.ts";
import { holdersOfOpen } from "./store/carried-store.ts";

/** Who carries an open matter and holds no post on this day. It proves that nothing stays with someone without access. */
export async function strandedHolders(tx: Tx, county: number, day: string): Promise<string[]> {
  const posts = new Set((await postsOn(tx, county, day)).map((post) => post.staff));
  return (await holdersOfOpen(tx, county)).filter((holder) => !posts.has(holder));
}

/**
 * Posts also end by themselves, when their term is over or a substitute's time begins: what their holders carried then
 * goes to whoever stands in, or back to the room. @returns how many matters were moved.
 */
export function freeStranded(db: Db, given: { county: number; zone: string; now: string }): Promise<number> {
  const { county, zone, now } = given;
  return inCounty(
    db,
    county,
    async (tx) => {
      let moved = 0;
      const by = actorText(systemOf(county, "free-stranded"));
      for (const staff of await strandedHolders(tx, county, localDateOf(now, zone))) {
        const taker = await standIn(tx, county, staff, now);
        moved += await handOver({ tx, county, staff, takerOf: () => taker, by, now });
      }
      return moved;
    },
    null,
  );
}
