import { type MatterState, nextState } from "@maple/matter";
import type { TeamworkReason } from "../model/teamwork-reasons.ts";

/** A team of the station as the rules see it: who is in post there today and may carry a matter. */
export interface Team {
  id: string;
  fit: readonly string[];
}

export interface Giving {
  state: MatterState;
  holder: string | null;
  /** The team that has it now. */
  from: string | null;
  pending: boolean;
  /** The team that was chosen; null when it is none of this station's. */
  team: Team | null;
  /** A named person, or anybody of the team. */
  staff: string | null;
  words: string;
}

export function saysEnough(words: string): boolean {
  return words.trim().length >= 4;
}

/** A matter can change hands while somebody works on it; before that it is taken up by whoever takes it. */
export function isGivable(state: MatterState): boolean {
  return state === "reported" || nextState(state, "assign-holder") !== null;
}

/**
 * Whether a matter may be offered to a team. It stays with the giver until the others take it (first receiver's duty,
 * domain facts 1.6), so an offer to a team where nobody is in post would only lose time.
 */
export function mayHandOver(giving: Giving): TeamworkReason | null {
  if (!isGivable(giving.state)) return "hand-over-closed";
  if (giving.pending) return "hand-over-pending";
  const { team, staff } = giving;
  if (team === null) return "hand-over-team-unfit";
  if (giving.holder !== null && team.id === giving.from) return "hand-over-same-team";
  if (team.fit.length === 0) return "hand-over-nobody-there";
  if (staff !== null && !team.fit.includes(staff)) return "hand-over-person-unfit";
  return saysEnough(giving.words) ? null : "hand-over-words-needed";
}

/** Whether the room may give a matter of its queue: as above, and with a reason where it overrules the grid's proposal. */
export function mayTriage(
  giving: Giving & { proposed: string | null; overrules: string | null },
): TeamworkReason | null {
  if (giving.holder !== null) return "not-in-queue";
  const objection = mayHandOver({
    ...giving,
    // To the room of the grid nothing needs to be explained.
    words: giving.team?.id === giving.proposed ? "按属地分诊" : giving.words,
  });
  if (objection !== null) return objection;
  if (giving.team!.id !== giving.proposed && giving.overrules === null) return "overrule-reason-needed";
  return null;
}
