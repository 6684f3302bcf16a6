import type { Moment } from "@maple/platform/clock";

/**
 * What goes along to where there is no network, so that a session can be recorded there. No name: whoever sits at the
 * table is known there, and a device may be lost.
 */
export interface TakenAlong {
  matter: string;
  session: string;
  /** The matter's code, as printed on its papers. */
  code: string;
  number: number;
  plannedAt: Moment;
  place: string;
  /** `n` tells two of one side apart, in the order in which the desk shows them. */
  parties: Array<{ id: string; side: "A" | "B"; n: number }>;
}
