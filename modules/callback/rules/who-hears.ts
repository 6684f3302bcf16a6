import { unitsAbove } from "@maple/grid";
import type { StaffPost } from "@maple/people";

/** Who is told that something is wrong: whoever carries the matter, and the heads of the units above its room. */
export function whoHearsOfFinding(
  matter: { room: string | null; holder: string | null; mediators: readonly string[] },
  posts: readonly StaffPost[],
  above: (unit: string) => string | null,
): string[] {
  const units = unitsAbove(matter.room, above);
  const heads = posts.filter((post) => post.role === "station-head" && units.includes(post.unit));
  const carriers = matter.holder === null ? matter.mediators : [matter.holder, ...matter.mediators];
  return [...new Set([...carriers, ...heads.map((post) => post.staff)])];
}
