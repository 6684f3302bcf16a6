import { type MatterState, nextState } from "../model/matter-life.ts";
import type { MatterReason } from "../model/matter-reasons.ts";

export interface ReopenFacts {
  state: MatterState;
  /** When it was settled or ended, as stored; never what a client says. */
  endedAt: string | null;
  /** End of the reopening window, computed from the stored time by the clock rule REOPEN_WINDOW. */
  windowEnds: string | null;
  now: string;
  reason: string;
}

/** Whether "this is not solved" may reopen the matter now. Later comments do not lengthen the window. */
export function mayReopen(facts: ReopenFacts): MatterReason | null {
  if (nextState(facts.state, "reopen") === null) return "act-not-possible";
  if ([...facts.reason.trim()].length < 2) return "reason-needed";
  if (facts.windowEnds !== null && facts.now > facts.windowEnds) return "reopen-window-closed";
  return null;
}
