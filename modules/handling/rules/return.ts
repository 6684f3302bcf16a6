import { type ReturnReason, receiverNeeded } from "../model/task.ts";
import { saysEnough } from "./push.ts";

export type ReturnRefusal =
  | "return-receiver-needed"
  | "return-to-itself"
  | "task-words-needed"
  | "push-unit-unfit";

/** Whether a department may give a task back so: a reason, words, and who it belongs to (Binzhou grid regulation). */
export function mayReturn(
  given: { reason: ReturnReason; words: string; receiver: string | null },
  facts: { unit: string; departments: ReadonlySet<string> },
): ReturnRefusal | null {
  if (!saysEnough(given.words)) return "task-words-needed";
  if (given.receiver === null) return receiverNeeded.includes(given.reason) ? "return-receiver-needed" : null;
  if (given.receiver === facts.unit) return "return-to-itself";
  return facts.departments.has(given.receiver) ? null : "push-unit-unfit";
}
