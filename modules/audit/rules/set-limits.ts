import { type BulkLimits, leastLimitAtAll } from "../model/bulk.ts";

/**
 * Why these limits cannot hold: one so low that a usual day's work is noticed again and again helps nobody, and one for
 * a day below that for an hour would never be asked.
 */
export function objectionToLimits(limits: BulkLimits): "limits-too-low" | "limits-day-below-hour" | null {
  const all = [...Object.values(limits.hour), ...Object.values(limits.day), limits.exportLines];
  if (all.some((one) => one < leastLimitAtAll)) return "limits-too-low";
  const isBelow = Object.entries(limits.hour).some(([role, hour]) => (limits.day[role] ?? hour) < hour);
  return isBelow ? "limits-day-below-hour" : null;
}
