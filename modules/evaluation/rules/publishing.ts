import type { Moment } from "@maple/platform/clock";
import { isClosed } from "./months.ts";

interface Publishing {
  month: string;
  now: Moment;
  /** Whether the month was published. */
  published: boolean;
  /** How many figures differ from what was published last. */
  changed: number;
  reason?: string | undefined;
}

export type PublishingObjection =
  | "month-still-runs"
  | "month-published-already"
  | "month-not-published"
  | "month-unchanged"
  | "month-reason-needed";

/** A month is published once, when it has ended. */
export function objectionToPublishing({ month, now, published }: Publishing): PublishingObjection | null {
  if (!isClosed(month, now)) return "month-still-runs";
  return published ? "month-published-already" : null;
}

/** What was published is corrected where something behind it changed, and with a reason. */
export function objectionToCorrection({
  published,
  changed,
  reason,
}: Publishing): PublishingObjection | null {
  if (!published) return "month-not-published";
  if (changed === 0) return "month-unchanged";
  return [...(reason ?? "").trim()].length < 2 ? "month-reason-needed" : null;
}
