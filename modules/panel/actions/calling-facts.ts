import { epochOf } from "@maple/platform/clock";
import type { CallingFacts } from "../rules/should-call.ts";
import type { CallingRow } from "../store/calling-store.ts";

const dayMs = 86_400_000;

/** The facts of the rule, as of a moment. */
export function callingFacts(row: CallingRow, now: string): CallingFacts {
  return {
    failedSessions: row.failed,
    days: Math.floor((epochOf(now) - epochOf(row.accepted_at)) / dayMs),
    category: row.category,
    grade: row.grade,
  };
}
