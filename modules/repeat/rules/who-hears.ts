import { unitsAbove } from "@maple/grid";
import type { StaffPost } from "@maple/people";

/** Who is told of many like matters: the officers of the room, and the heads of the units above it. */
export function whoHearsOfCluster(
  room: string | null,
  posts: readonly StaffPost[],
  above: (unit: string) => string | null,
): string[] {
  if (room === null) return [];
  const units = unitsAbove(room, above);
  const hears = (post: StaffPost) =>
    (post.role === "officer" && post.unit === room) ||
    (post.role === "station-head" && units.includes(post.unit));
  return [...new Set(posts.filter(hears).map((post) => post.staff))];
}
