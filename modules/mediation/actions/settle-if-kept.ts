import { settle } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { changeMediation } from "../store/mediation-store.ts";
import type { MediationFacts } from "./mediation-facts.ts";

/** Of a promise: whether anything of it can still be done. Refraining has no day on which it is done. */
const owed = ({ kind, state }: { kind: string; state: string }) =>
  kind !== "refrain" && (state === "due" || state === "part");

/** Settles the matter when an agreement is in force and nothing of what binds is owed any more. */
export async function settleIfKept(
  given: { tx: Tx; county: number; facts: MediationFacts; now: string; tell(one: Told): void },
  obligations: ReadonlyArray<{ kind: string; state: string }>,
): Promise<boolean> {
  const { tx, county, facts, now, tell } = given;
  const { matter, mediation } = facts;
  if (mediation.state !== "in-force" || obligations.some(owed)) return false;
  await changeMediation(tx, county, mediation.id, { state: "performed", ended_at: now });
  const how = {
    act: "record-performance",
    sides: ["A", "B"],
    data: { way: "people-mediation", note: null },
  } as const;
  await settle({ tx, county, matter, now, tell, ...how });
  return true;
}
