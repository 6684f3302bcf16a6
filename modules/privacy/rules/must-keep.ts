import { type LocalDate, localDateOf } from "@maple/platform/clock";
import type { KeptReason } from "../model/request-refusals.ts";
import { forgottenOn, type Term } from "./forgotten-on.ts";

export interface KeptFacts {
  state: string;
  /** Its number in the register; what was never taken up has none, and no file. */
  number: number | null;
  closedAt: string | null;
  held: boolean;
  term: Term;
  now: string;
  zone: string;
}

/** Why a matter's data have to stay, and the day on which they go; for an open matter the earliest such day. */
export interface MustKeep {
  reason: KeptReason;
  until: LocalDate | null;
}

/**
 * Whether something obliges to keep the data of a matter that somebody asks to delete: it is being handled, a hold
 * stands, or there is a file (Personal Information Protection Law art. 47). Null: they are deleted at once.
 */
export function mustKeep(facts: KeptFacts): MustKeep | null {
  const { term, zone } = facts;
  const today = localDateOf(facts.now, zone);
  if ((facts.state !== "verified" && facts.state !== "ended") || facts.closedAt === null)
    return { reason: "open", until: forgottenOn(today, term) };
  if (facts.held) return { reason: "held", until: null };
  if (facts.number === null) return null;
  const until = forgottenOn(localDateOf(facts.closedAt, zone), term);
  return until > today ? { reason: "kept-by-law", until } : null;
}
