import type { About } from "@maple/identity";
import { knowsOf, mayActOn, saidOfNone } from "@maple/matter";
import type { MatterCore } from "@maple/matter/server";
import { loadMatter } from "@maple/matter/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { type MediationAct, mediationStateWords, nextMediationState } from "../model/mediation-life.ts";
import { mayMeet, type PartyFacts } from "../rules/ready.ts";
import {
  findMediationOf,
  type MediationRow,
  type PartyRow,
  partiesOf,
  type SessionRow,
  sessionsOf,
} from "../store/mediation-store.ts";

export interface MediationFacts {
  matter: MatterCore;
  about: About;
  mediation: MediationRow;
  parties: PartyRow[];
}

/** Loads a matter with its mediation and parties, for an act that changes it. */
export async function loadMediation(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}): Promise<MediationFacts> {
  const { matter, about } = await loadMatter(given);
  const mediation =
    (await findMediationOf(given.tx, given.county, matter.id)) ??
    refuse(saidOfNoMediation(given.actor, matter, about));
  return { matter, about, mediation, parties: await partiesOf(given.tx, given.county, mediation.id) };
}

/** Only whoever may know of the matter hears that it is not mediated. */
function saidOfNoMediation(actor: Actor, matter: MatterCore, about: About): string {
  const knows = actor.holds.some((hold) => hold.matter === matter.id) || knowsOf(actor, about);
  return knows ? "mediation-not-found" : saidOfNone(actor, false);
}

/** Whoever conducts a mediation is one of its mediators; a post alone does not open it. */
export function mayConduct(actor: Actor, facts: Pick<MediationFacts, "about" | "mediation">): string | null {
  const objection = mayActOn(actor, "mediation.conduct", facts.about);
  // Who sees the matter without carrying it may know who could do this.
  if (objection === "not-your-area") return "not-the-mediator";
  if (objection) return objection;
  return facts.mediation.mediators.includes(actor.id) ? null : "not-the-mediator";
}

/** The party that an actor with a link is in this matter, or null. */
export function partyOf(actor: Actor, facts: MediationFacts): PartyRow | null {
  const id = actor.holds.find((hold) => hold.matter === facts.matter.id)?.party ?? null;
  return facts.parties.find((party) => party.id === id) ?? null;
}

/** Everything a mediator opens; a party opens its own side and the joint one. */
export function openingsOf(
  actor: Actor,
  facts: MediationFacts,
): Array<{ matter: string; compartment: string }> {
  const own = partyOf(actor, facts);
  const open = own ? [own.side, "joint"] : ["A", "B", "joint", "neutral", "staff", "reporter"];
  return open.map((compartment) => ({ matter: facts.matter.id, compartment }));
}

/** The next state of the mediation, or the named refusal that this life does not allow the act now. */
export function assertPossible(mediation: MediationRow, act: MediationAct) {
  const words = mediationStateWords[mediation.state];
  return (
    nextMediationState(mediation.state, act) ??
    refuse("act-not-possible", { state: words.zh, stateEn: words.en })
  );
}

export function partyFacts(parties: readonly PartyRow[]): PartyFacts[] {
  return parties.map((party) => ({
    id: party.id,
    side: party.side,
    role: party.role,
    speaksFor: party.speaks_for,
    minor: party.minor,
    noticeAt: party.notice_at,
    consent: party.consent,
  }));
}

/** @throws Refused by the one thing that keeps the sides from meeting: a side, a guardian, the notice, the consent. */
export function assertMayMeet(parties: readonly PartyRow[]): void {
  const missing = mayMeet(partyFacts(parties));
  if (missing) refuse(missing.reason, missing.side ? { side: missing.side === "A" ? "甲" : "乙" } : {});
}

/** A session that was not held yet. @throws Refused `session-not-found`, `session-recorded` */
export async function sessionToCome(
  tx: Tx,
  county: number,
  mediation: MediationRow,
  session: string,
): Promise<SessionRow> {
  const sessions = await sessionsOf(tx, county, mediation.id);
  const found = sessions.find((one) => one.id === session) ?? refuse("session-not-found");
  return found.result === null ? found : refuse("session-recorded");
}
