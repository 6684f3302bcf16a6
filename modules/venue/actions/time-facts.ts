import { deciders } from "@maple/mediation";
import {
  loadMediation,
  type MediationFacts,
  mayChangeMediators,
  mayConduct,
  partyFacts,
  partyOf,
} from "@maple/mediation/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Side, Way } from "../model/time.ts";

export { loadMediation, type MediationFacts, mayChangeMediators, mayConduct };

/** The parties whose word is asked: those who decide, each by themselves or through their agent. */
export function askedParties(facts: Pick<MediationFacts, "parties">): Array<{ id: string; side: Side }> {
  return deciders(partyFacts(facts.parties)).map(({ id, side }) => ({ id, side }));
}

/** The decider for whom the holder of a link speaks; null for a helper who speaks for nobody that decides. */
export function decidesFor(facts: MediationFacts, actor: Actor): { id: string; side: Side } | null {
  const own = partyOf(actor, facts);
  if (!own) return null;
  const asked = askedParties(facts);
  return asked.find((one) => one.id === own.id) ?? asked.find((one) => one.id === own.speaks_for) ?? null;
}

/** A party with a link, or a mediator who writes down what a party said. */
export function mayAnswer(actor: Actor, facts: MediationFacts): string | null {
  return partyOf(actor, facts) ? null : mayConduct(actor, facts);
}

/** Whose word this is, and how it came. @throws Refused `party-not-found` */
export function whoseWord(
  facts: MediationFacts,
  actor: Actor,
  input: { party?: string | undefined; way?: "telephone" | "present" | undefined },
): { party: { id: string; side: Side }; way: Way } {
  if (partyOf(actor, facts))
    return { party: decidesFor(facts, actor) ?? refuse("party-not-found"), way: "link" };
  const party = askedParties(facts).find((one) => one.id === input.party) ?? refuse("party-not-found");
  return { party, way: input.way ?? "telephone" };
}

/** What an act opens: a party its own side, a mediator both. */
export function opensSides(
  actor: Actor,
  facts: MediationFacts,
): Array<{ matter: string; compartment: string }> {
  const own = partyOf(actor, facts);
  return (own ? [own.side] : ["A", "B"]).map((compartment) => ({ matter: facts.matter.id, compartment }));
}

/** What the ledger is told of a matter's rooms and times: codes and ids alone. */
export function timeTold(
  facts: Pick<MediationFacts, "matter" | "mediation">,
  type: string,
  data: Record<string, string | number | boolean | null | string[]>,
) {
  return { stream: facts.matter.id, kind: "matter", type, data: { mediation: facts.mediation.id, ...data } };
}
