import { unitsAbove } from "@maple/grid";
import type { StaffPost } from "@maple/people";

/** The legal officers of the units above a room, from the posts held today. */
export function readersOf(
  room: string | null,
  posts: readonly StaffPost[],
  above: (unit: string) => string | null,
): string[] {
  const units = unitsAbove(room, above);
  const reads = posts.filter((post) => post.role === "legal-officer" && units.includes(post.unit));
  return [...new Set(reads.map((post) => post.staff))];
}
