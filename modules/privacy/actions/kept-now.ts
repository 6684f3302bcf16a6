import type { MatterCore } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";
import { heldBy } from "../rules/held.ts";
import { type MustKeep, mustKeep } from "../rules/must-keep.ts";
import { holdsInForce } from "../store/hold-store.ts";
import { type TermInForce, termsAt } from "../store/keeping-store.ts";

const zone = "Asia/Shanghai";

export interface KeptNow {
  term: TermInForce;
  held: boolean;
  must: MustKeep | null;
}

/** How long a matter is kept as things stand, and whether something obliges to. */
export async function keptNow(tx: Tx, county: number, matter: MatterCore, now: string): Promise<KeptNow> {
  const [terms, holds] = await Promise.all([termsAt(tx, county, now), holdsInForce(tx, county)]);
  const term = terms["matter-file"];
  const held = heldBy(matter, holds, zone) !== null;
  const { state, number, closed_at: closedAt } = matter;
  return { term, held, must: mustKeep({ state, number, closedAt, held, term, now, zone }) };
}
