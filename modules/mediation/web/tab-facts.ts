import type { MatterView } from "@maple/matter";
import type { MediationView, PartyView } from "../model/mediation.ts";
import type { MediationAct } from "../model/mediation-life.ts";
import { deciders } from "../rules/ready.ts";

/** What each part of the tab is given. */
export interface PartProps {
  matter: MatterView;
  mediation: MediationView;
}

export function can(mediation: MediationView, act: MediationAct): boolean {
  return mediation.may.some((one) => one.act === act && one.reason === null);
}

/** The next sensible step of a mediation: its button is the one that is filled. */
export function nextStep(mediation: MediationView): MediationAct | null {
  const { agreement, parties, sessions } = mediation;
  if (mediation.state !== "begun" && mediation.state !== "agreeing") return null;
  if (parties.some((party) => party.noticeAt === null)) return "give-notice";
  if (deciders(parties).some((party) => party.consent === null)) return "record-consent";
  if (agreement?.state === "offered")
    return agreement.missing.length > 0
      ? "sign-agreement"
      : agreement.kind === "interim"
        ? "seal-interim"
        : "seal-agreement";
  if (agreement?.state === "draft") return "offer-agreement";
  if (sessions.length === 0) return "plan-session";
  return sessions.some((session) => session.result === null) ? "record-session" : "draft-agreement";
}

/** The look of an act's button, and the act by name for whoever finds buttons by what they do. */
export function buttonFor(
  mediation: MediationView,
  act: MediationAct,
): { type: "primary" | "default"; "data-step": MediationAct } {
  return { type: nextStep(mediation) === act ? "primary" : "default", "data-step": act };
}

export function at(mediation: MediationView, act: string): string {
  return `/api/matters/${mediation.matter}/mediation/${act}`;
}

/** A party by its name, or by its side where the name is not the reader's. */
export function partyName(party: PartyView | undefined, sides: Record<"A" | "B", string>): string {
  return party ? (party.name ?? sides[party.side]) : "";
}
