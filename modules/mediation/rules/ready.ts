import type { PartyRole } from "../model/mediation.ts";

export interface PartyFacts {
  id: string;
  side: "A" | "B";
  role: PartyRole;
  speaksFor: string | null;
  minor: boolean;
  noticeAt: string | null;
  consent: "given" | "refused" | null;
}

/** Those whose will counts: the principals; a minor's is given by the guardian (Civil Code 19, 20, 145). */
export function deciders(parties: readonly PartyFacts[]): PartyFacts[] {
  return parties.flatMap((party) => {
    if (party.role !== "principal") return [];
    if (!party.minor) return [party];
    return parties.filter((one) => one.role === "guardian" && one.speaksFor === party.id);
  });
}

type Missing = {
  reason: "two-sides-needed" | "guardian-needed" | "notice-first" | "consent-first";
  side?: "A" | "B";
};

/**
 * Whether a mediation may go on to a session: two sides, a guardian for every minor, everyone told their rights and
 * duties (Provisions art. 30), everyone agreed (People's Mediation Law arts. 3 and 17).
 */
export function mayMeet(parties: readonly PartyFacts[]): Missing | null {
  for (const side of ["A", "B"] as const) {
    const principals = parties.filter((party) => party.side === side && party.role === "principal");
    if (principals.length === 0) return { reason: "two-sides-needed" };
    const bare = principals.some(
      (p) => p.minor && !parties.some((one) => one.role === "guardian" && one.speaksFor === p.id),
    );
    if (bare) return { reason: "guardian-needed", side };
  }
  const willing = deciders(parties);
  if (willing.some((party) => party.noticeAt === null)) return { reason: "notice-first" };
  if (willing.some((party) => party.consent !== "given")) return { reason: "consent-first" };
  return null;
}

/** Who must sign: each decider (or the agent of one), and a mediator. Returns those whose signature is missing. */
export function missingSignatures(
  parties: readonly PartyFacts[],
  mediators: readonly string[],
  signed: ReadonlySet<string>,
): string[] {
  const missing = deciders(parties)
    .filter((party) => {
      if (signed.has(party.id)) return false;
      const agents = parties.filter(
        (one) => (one.role === "agent" || one.role === "representative") && one.speaksFor === party.id,
      );
      return !agents.some((agent) => signed.has(agent.id));
    })
    .map((party) => party.id);
  if (!mediators.some((mediator) => signed.has(mediator))) missing.push("mediator");
  return missing;
}
