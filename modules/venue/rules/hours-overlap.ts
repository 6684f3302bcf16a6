import type { Hours } from "../model/room.ts";

/** Whether two of these hours lie over one another. */
export function hoursOverlap(hours: readonly Hours[]): boolean {
  return hours.some((a, n) =>
    hours.slice(n + 1).some((b) => a.day === b.day && a.from < b.until && b.from < a.until),
  );
}
