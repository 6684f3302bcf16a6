import { type CallbackAnswers, type CallbackState, mostTries } from "../model/callback.ts";
import type { callbackReasons } from "../model/callback-reasons.ts";

type Reason = keyof typeof callbackReasons;

/** Whether somebody may call now: it waits, they had no hand in the matter, and it was not tried today. */
export function mayCall(given: {
  state: CallbackState;
  hadAHand: boolean;
  lastTry: string | null;
  today: string;
}): Reason | null {
  if (given.hadAHand) return "callback-own-matter";
  if (given.state !== "drawn") return "callback-done";
  return given.lastTry === given.today ? "callback-tried-today" : null;
}

/** The state after a call that nobody answered. */
export function afterNoAnswer(tries: number): { state: CallbackState; tries: number } {
  return { state: tries + 1 >= mostTries ? "not-reached" : "drawn", tries: tries + 1 };
}

/** Something is wrong: not solved, not what was written down, or not heard. "In part" is what follow-ups are for. */
export function isFinding(answers: CallbackAnswers): boolean {
  return answers.solved === "no" || !answers.recorded || !answers.heard;
}
