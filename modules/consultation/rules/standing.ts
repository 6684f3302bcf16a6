import { isOpen, isResolved, type MatterState } from "@maple/matter";
import type { Standing } from "../model/sector.ts";

/**
 * What became of a resolution, from the state of its matter on a day. It is asked whenever it is shown and kept nowhere: a
 * matter that is reopened is in hand again, and the public page says so. A date is kept until its day is over.
 */
export function standingOf(
  { dueOn, matter }: { dueOn: string | null; matter: MatterState | null },
  today: string,
): Standing {
  if (matter !== null && isResolved(matter)) return "done";
  if (matter !== null && !isOpen(matter)) return "ended";
  if (dueOn !== null && dueOn < today) return "overdue";
  return matter === null ? "waiting" : "in-hand";
}

export function isFinished(standing: Standing): boolean {
  return standing === "done" || standing === "ended";
}
