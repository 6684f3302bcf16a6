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

export interface QuestionFacts {
  side: string;
  round: number;
  dueOn: string;
}

/**
 * Whether a question may be answered today. The first of a round may be as soon as it is settled; a later one waits for
 * its day, for nobody can say on the first day that it holds on the thirtieth. "Not solved" may be said at any time.
 * Mission G3, G7.
 */
export function mayBeAnswered(
  asked: QuestionFacts,
  all: readonly QuestionFacts[],
  answer: NonNullable<CheckFacts["answer"]>,
  today: string,
): MatterReason | null {
  if (answer === "not-solved" || asked.dueOn <= today) return null;
  const before = (one: QuestionFacts) =>
    one.round === asked.round && one.side === asked.side && one.dueOn < asked.dueOn;
  return all.some(before) ? "outcome-not-due" : null;
}
