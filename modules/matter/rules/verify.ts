import type { MatterReason } from "../model/matter-reasons.ts";

export interface CheckFacts {
  side: string;
  round: number;
  answer: "confirmed" | "not-solved" | "not-reached" | null;
}

/**
 * Whether a settled matter counts as verified. Each side was asked in this round, none says it is not solved, and at
 * least one was reached and confirms: silence alone proves nothing. Not reached is counted apart in every figure.
 * Mission G3.
 */
export function mayVerify(checks: readonly CheckFacts[], round: number): MatterReason | null {
  const now = checks.filter((check) => check.round === round);
  if (now.some((check) => check.answer === "not-solved")) return "outcome-not-solved";
  if (now.length === 0 || now.some((check) => check.answer === null)) return "outcome-unanswered";
  if (!now.some((check) => check.answer === "confirmed")) return "nobody-reached";
  return null;
}
