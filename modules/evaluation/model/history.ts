import type { KeptClock } from "@maple/matter";
import type { Moment } from "@maple/platform/clock";

/** What the ledger says of a matter that decides how it stands: the type without `matter.`, and the way it was settled. */
export interface MatterEvent {
  type: string;
  at: Moment;
  way: string | null;
}

/** A matter as the ledger and its clocks tell it, the events in their order. */
export interface MatterHistory {
  matter: string;
  room: string;
  events: readonly MatterEvent[];
  clocks: readonly KeptClock[];
}

/** The same with the sides that were asked when it was settled. */
export interface AskingHistory extends Omit<MatterHistory, "events"> {
  events: ReadonlyArray<MatterEvent & { sides: readonly string[] | null }>;
}
