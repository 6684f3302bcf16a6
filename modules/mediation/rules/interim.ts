import type { AgreementKind, InterimFate, InterimStanding } from "../model/agreement-kind.ts";
import type { mediationReasons } from "../model/mediation-reasons.ts";

export function kindOfAgreement(one: { interim: boolean; remaining: string }): AgreementKind {
  if (one.interim) return "interim";
  return one.remaining === "" ? "whole" : "partial";
}

export interface KindFacts {
  kind: AgreementKind;
  form: "written" | "oral";
  /** What was not agreed. */
  remaining: string;
  /** Of an interim agreement: its last day, null until the final one. */
  until: string | null;
  /** The last day of each promise, in the order of the terms. */
  lastDays: readonly string[];
  /** Interim agreements in force beside it. */
  standing: number;
  fate: InterimFate | null;
}

type Objection = { reason: keyof typeof mediationReasons; number?: number };

/**
 * What speaks against an agreement of this kind, or null. An interim one is written and signed as every other (People's
 * Mediation Law art. 29) and promises nothing beyond its own last day; a final one says of the interim ones in force
 * whether it takes their place, so that nobody owes the same thing twice (Civil Code 557).
 */
export function unfitKind(facts: KindFacts, today: string): Objection | null {
  const { kind, until } = facts;
  if (kind === "partial" && facts.remaining === "") return { reason: "remaining-needed" };
  if (kind !== "interim")
    return facts.standing > 0 && facts.fate === null ? { reason: "interims-undecided" } : null;
  if (facts.form === "oral") return { reason: "interim-written" };
  if (until === null) return null;
  if (until < today) return { reason: "interim-past" };
  const beyond = facts.lastDays.findIndex((day) => day > until);
  return beyond < 0 ? null : { reason: "term-after-until", number: beyond + 1 };
}

export interface InterimFacts {
  state: string;
  until: string | null;
}

/** Whether a signed interim agreement still binds: until its day, until both sides or the final one end it, until the mediation ends. */
export function standingOf(one: InterimFacts, mediationEnded: boolean, today: string): InterimStanding {
  if (one.state === "superseded" || one.state === "ended") return one.state;
  return mediationEnded || (one.until !== null && one.until < today) ? "over" : "runs";
}
