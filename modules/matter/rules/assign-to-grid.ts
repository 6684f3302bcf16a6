import type { MatterState } from "../model/matter-life.ts";
import { nextState } from "../model/matter-life.ts";
import type { MatterReason } from "../model/matter-reasons.ts";

export interface AssignToGridFacts {
  state: MatterState;
  grid: string | null;
  /** The grid asked for, or null when it does not exist or is not in force today. */
  wanted: { id: string; community: string; policeRoom: string } | null;
  reason: string;
}

/**
 * Whether a matter may be moved to another grid, and what follows from it: grid, community and police room move
 * together, and whoever held it lets go when the room changes, so that nothing sits with someone who cannot see it.
 * Mission A2; a wrong grid is corrected with a reason.
 */
export function assignToGrid(
  facts: AssignToGridFacts,
): { moves: { grid: string; community: string; room: string } } | { refused: MatterReason } {
  if (nextState(facts.state, "assign-to-grid") === null) return { refused: "act-not-possible" };
  if (facts.wanted === null) return { refused: "grid-not-there" };
  if (facts.wanted.id === facts.grid) return { refused: "same-grid" };
  if ([...facts.reason.trim()].length < 2) return { refused: "reason-needed" };
  return {
    moves: { grid: facts.wanted.id, community: facts.wanted.community, room: facts.wanted.policeRoom },
  };
}
