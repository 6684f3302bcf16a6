import { personOfParty } from "@maple/mediation/server";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";

/** The persons that whoever holds a place in a matter is there: its reporter, its party, or both in one. */
export async function ownPersons(
  given: { tx: Tx; county: number; actor: Actor },
  matter: { id: string; reporter: string | null },
): Promise<string[]> {
  const holds = given.actor.holds.filter((hold) => hold.matter === matter.id);
  const parties = holds.map((hold) => hold.party).filter((party) => party !== null);
  const found = await Promise.all(
    [...new Set(parties)].map((party) => personOfParty(given.tx, given.county, party)),
  );
  const reporter = holds.some((hold) => hold.sides.includes("reporter")) ? [matter.reporter] : [];
  return [...new Set([...reporter, ...found])].filter((id) => id !== null);
}
