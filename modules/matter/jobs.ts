import { postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { handOver, standIn } from "./actions/hand-over.ts";
import { dueOf, firstDue } from "./rules/clock-moves.ts";
import { holdersOfOpen } from "./store/carried-store.ts";
import { type DueRow, duesToCheck } from "./store/clock-store.ts";

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

/** A date that a row keeps and that its clocks do not bear out. */
export interface WrongDue {
  matter: string;
  /** The clock it is about; null: the matter's own column. */
  clock: string | null;
  kept: string | null;
  counted: string | null;
}

const duePage = 1000;

/** Reads every clock of a county again and compares with the dates kept for lists. Changes nothing. */
export async function recountDues(
  db: Db,
  county: number,
): Promise<{ clocks: number; differences: WrongDue[] }> {
  const differences: WrongDue[] = [];
  let clocks = 0;
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const rows: DueRow[] = await inCounty(db, county, (tx) => duesToCheck(tx, county, from, duePage));
    for (const row of rows) {
      clocks += row.clocks.length;
      for (const clock of row.clocks) {
        const counted = dueOf(clock);
        if (counted !== clock.due)
          differences.push({
            matter: row.matter,
            clock: `${clock.rule}:${clock.serial}`,
            kept: clock.due,
            counted,
          });
      }
      const counted = firstDue(row.clocks);
      if (counted !== row.due_at)
        differences.push({ matter: row.matter, clock: null, kept: row.due_at, counted });
    }
    if (rows.length < duePage) return { clocks, differences };
    after = rows.at(-1)!.matter;
  }
}
