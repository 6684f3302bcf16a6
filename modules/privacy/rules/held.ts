import { type LocalDate, localDateOf } from "@maple/platform/clock";
import type { HoldScope } from "../model/hold.ts";

export interface Holdable {
  id: string;
  category: string;
  reported_at: string;
}

/** The first hold that covers a matter; null when none does. A hold of several conditions covers what fits them all. */
export function heldBy<H extends HoldScope>(matter: Holdable, holds: readonly H[], zone: string): H | null {
  const day = localDateOf(matter.reported_at, zone);
  return holds.find((hold) => covers(hold, matter, day)) ?? null;
}

function covers(hold: HoldScope, matter: Holdable, day: LocalDate): boolean {
  if (hold.matter === null && hold.category === null && hold.from === null && hold.until === null)
    return false;
  return (
    (hold.matter === null || hold.matter === matter.id) &&
    (hold.category === null || hold.category === matter.category) &&
    (hold.from === null || day >= hold.from) &&
    (hold.until === null || day <= hold.until)
  );
}
