import { epochOf } from "../clock/index.ts";
import type { Actor } from "./actor.ts";

/** How long a proof of who one is counts for what asks for a fresh one (minutes). */
export const proofMinutes = 10;

/**
 * Whether staff proved themselves lately enough. A program, a party's link and the product itself have nothing more to
 * show than they showed; staff without a session never did.
 */
export function provedLately(actor: Actor, now: string): boolean {
  if (actor.kind !== "staff") return true;
  const at = actor.session?.provedAt ?? null;
  return at !== null && epochOf(now) - epochOf(at) <= proofMinutes * 60_000;
}
