import { type BulkKind, type BulkLimits, otherRole } from "../model/bulk.ts";

/**
 * From how many different matters (or lines) on something is noticed for the holder of these posts; the widest post
 * counts, because it is the work it was given for.
 */
export function limitFor(kind: BulkKind, roles: readonly string[], limits: BulkLimits): number {
  if (kind === "export") return limits.exportLines;
  const table = kind === "readings-hour" ? limits.hour : limits.day;
  const other = table[otherRole] ?? Number.POSITIVE_INFINITY;
  return Math.max(...(roles.length > 0 ? roles : [otherRole]).map((role) => table[role] ?? other));
}

/** Whether so many matters (or lines) are noticed. Whoever else read how much plays no part. */
export function isBulk(
  kind: BulkKind,
  read: { count: number; roles: readonly string[] },
  limits: BulkLimits,
): boolean {
  return read.count >= limitFor(kind, read.roles, limits);
}

/** Below this nobody is noticed, whatever their role: spares asking for the roles of everybody who reads. */
export function leastLimit(kind: "readings-hour" | "readings-day", limits: BulkLimits): number {
  return Math.min(...Object.values(kind === "readings-hour" ? limits.hour : limits.day));
}
