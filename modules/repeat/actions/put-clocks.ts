import type { KeptClock } from "@maple/matter";
import { dueOf, keepClocks } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";

/** Keeps a matter's clocks, each with the moment it now falls due. */
export function putClocks(
  tx: Tx,
  county: number,
  matter: string,
  clocks: readonly KeptClock[],
): Promise<void> {
  return keepClocks(
    tx,
    county,
    matter,
    clocks.map((clock) => ({ ...clock, due: dueOf(clock) })),
  );
}
