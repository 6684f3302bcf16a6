import type { mediationReasons } from "../model/mediation-reasons.ts";

export interface Promised {
  kind: "pay" | "do" | "refrain";
  state: "due" | "part" | "done" | "late" | "broken";
  dueOn: string;
  cents: number | null;
  paidCents: number;
}

/**
 * Whether a promise may be changed by consent of both sides (Civil Code 543): it is still owed, the new day is not past,
 * the new amount is more than was paid already, and something changes at all. Null when it may.
 */
export function mayVary(
  promised: Promised,
  to: { dueOn: string; cents: number | null },
  today: string,
): keyof typeof mediationReasons | null {
  if (promised.state !== "due" && promised.state !== "part") return "obligation-closed";
  if (to.dueOn < today) return "vary-day-past";
  if (promised.kind === "pay" && (to.cents === null || to.cents <= promised.paidCents))
    return "vary-amount-unfit";
  const cents = promised.kind === "pay" ? to.cents : promised.cents;
  return to.dueOn === promised.dueOn && cents === promised.cents ? "vary-nothing" : null;
}
