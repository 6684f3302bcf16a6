import { addMonths } from "@maple/platform/clock";
import type { evidenceReasons } from "../model/evidence-reasons.ts";

/** Months ahead within which an answer is asked for. */
const mostMonths = 3;

/** Whether a request says enough to be answered, by a day that can be kept. */
export function mayAskFor(
  given: { receiver: string; asked: string; purpose: string; answerBy: string },
  today: string,
): keyof typeof evidenceReasons | null {
  const short = (text: string) => [...text.trim()].length < 2;
  if (short(given.receiver) || short(given.asked) || short(given.purpose)) return "evidence-words-needed";
  return given.answerBy < today || given.answerBy > addMonths(today, mostMonths) ? "evidence-day-past" : null;
}
