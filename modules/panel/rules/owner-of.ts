import type { PanelState } from "../model/panel-life.ts";
import type { Part } from "../model/pattern.ts";
import type { SeatState } from "../model/seat-life.ts";

interface Given {
  state: PanelState;
  called_by: string;
  seats: ReadonlyArray<{ staff: string; part: Part; state: SeatState }>;
}

/** Who must act next: the one who leads once the panel is ready, else whoever called it. Null where it is over. */
export function ownerOf({ state, called_by, seats }: Given): string | null {
  if (state === "closed" || state === "cancelled") return null;
  const lead = seats.find((seat) => seat.part === "lead" && seat.state === "accepted");
  return state === "ready" || state === "met" ? (lead?.staff ?? called_by) : called_by;
}
