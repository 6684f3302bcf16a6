import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import {
  type AgreementRow,
  findAgreement,
  interimsOf,
  type ObligationRow,
  obligationsOfAll,
} from "../store/agreement-store.ts";
import { loadMediation, type MediationFacts } from "./mediation-facts.ts";

export type StandingFacts = MediationFacts & {
  /** Sealed and not replaced: the final one, and interim ones, those whose day has passed too. */
  agreements: AgreementRow[];
  /** Theirs. */
  obligations: ObligationRow[];
};

/** A mediation with every agreement that is signed and not replaced: what was promised last month may be recorded late. */
export async function loadStanding(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}): Promise<StandingFacts> {
  const { tx, county } = given;
  const facts = await loadMediation(given);
  const inHand = await findAgreement(tx, county, facts.mediation.id);
  const agreements = [
    ...(inHand?.state === "sealed" ? [inHand] : []),
    ...(await interimsOf(tx, county, facts.mediation.id)).filter((one) => one.state === "sealed"),
  ];
  const obligations = await obligationsOfAll(
    tx,
    county,
    agreements.map((one) => one.id),
  );
  return { ...facts, agreements, obligations };
}

/** Whether a promise was made for the time being only. */
export function isInterim(facts: StandingFacts, obligation: ObligationRow): boolean {
  return facts.agreements.some((one) => one.id === obligation.agreement && one.interim);
}
