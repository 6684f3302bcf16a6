import type { SeatState } from "../model/seat-life.ts";

/**
 * How much of a panel somebody reads. `whole`: whoever called it and its members. `asked`: who was asked reads what it is
 * about, to say whether they have an interest. `convenor`: who may call panels on the matter reads who sits and when they
 * meet, not what is said. Neither reads the matter itself through a panel.
 */
export type Reads = "whole" | "convenor" | "asked" | null;

export function readsOf(given: {
  actor: string;
  calledBy: string;
  seats: ReadonlyArray<{ staff: string; state: SeatState }>;
  /** Has the ability to read panels at all. */
  maySee: boolean;
  /** May call a panel on its matter. */
  mayCall: boolean;
}): Reads {
  const mine = given.seats.filter((seat) => seat.staff === given.actor);
  if (given.maySee) {
    // Who stepped aside reads nothing more, though they called it.
    if (mine.some((seat) => seat.state === "recused")) return given.mayCall ? "convenor" : null;
    if (mine.some((seat) => seat.state === "accepted") || given.calledBy === given.actor) return "whole";
  }
  if (given.mayCall) return "convenor";
  return given.maySee && mine.some((seat) => seat.state === "invited") ? "asked" : null;
}
