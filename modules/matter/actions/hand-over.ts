import { postsFor } from "@maple/identity/server";
import { coverersOn, postsOn } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { append, type Told } from "@maple/platform/ledger";
import type { MatterState } from "../model/matter-life.ts";
import { type Carried, openMattersOf } from "../store/carried-store.ts";
import { changeMatter } from "../store/matter-store.ts";

export interface HandingOver {
  tx: Tx;
  county: number;
  /** Who carried them until now. */
  staff: string;
  /** Who takes a matter; null: back to the queue of its room. */
  takerOf(matter: string): string | null;
  /** How the ledger names who does it. */
  by: string;
  now: string;
}

/**
 * Moves every open matter of somebody to whoever takes it, each with its own event. A taker who may not carry matters
 * today does not get them: they go back to the room, so that nothing stays with someone without access.
 * @returns how many were moved.
 */
export async function handOver(given: HandingOver): Promise<number> {
  const { tx, county, staff, takerOf, by, now } = given;
  const matters = await openMattersOf(tx, county, staff);
  const fit = new Map<string, boolean>();
  const mayCarry = async (id: string): Promise<boolean> => {
    if (!fit.has(id)) {
      const posts = await postsFor(tx, county, id, now);
      fit.set(id, id !== staff && posts.some((post) => "matter.settle" in post.may));
    }
    return fit.get(id)!;
  };
  const told: Told[] = [];
  for (const matter of matters) {
    const wanted = takerOf(matter.id);
    const holder = wanted !== null && (await mayCarry(wanted)) ? wanted : null;
    await changeMatter(tx, county, matter.id, { holder });
    told.push(givenTo(matter, staff, holder));
  }
  if (told.length > 0) await append(tx, told, { county, actor: by, command: null, receivedAt: now });
  return told.length;
}

/** The event of a matter that changes hands while its state stays. */
export function givenTo(
  matter: Pick<Carried, "id" | "category" | "grid"> & { state: MatterState },
  before: string,
  holder: string | null,
): Told {
  const { state, category, grid } = matter;
  return {
    stream: matter.id,
    kind: "matter",
    type: holder === null ? "matter.given-back" : "matter.given-to",
    data: { from: state, to: state, category, grid, holder, before },
  };
}

/** Whether somebody holds any post today. */
export async function holdsPost(tx: Tx, county: number, staff: string, now: string): Promise<boolean> {
  return (await postsOn(tx, county, localDateOf(now, "Asia/Shanghai"), staff)).length > 0;
}

/** Who takes the matters of somebody who has no post today: whoever stands in for them, else nobody. */
export async function standIn(tx: Tx, county: number, staff: string, now: string): Promise<string | null> {
  return (await coverersOn(tx, county, localDateOf(now, "Asia/Shanghai"), staff))[0] ?? null;
}
