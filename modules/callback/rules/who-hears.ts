import type { StaffPost } from "@maple/people";

/** Who is told that something is wrong: whoever carries the matter, and the heads of the units above its room. */
export function whoHearsOfFinding(
  matter: { room: string | null; holder: string | null; mediators: readonly string[] },
  posts: readonly StaffPost[],
  above: (unit: string) => string | null,
): string[] {
  const units = new Set<string>();
  for (let at = matter.room; at !== null && !units.has(at); at = above(at)) units.add(at);
  const heads = posts.filter((post) => post.role === "station-head" && units.has(post.unit));
  const carriers = matter.holder === null ? matter.mediators : [matter.holder, ...matter.mediators];
  return [...new Set([...carriers, ...heads.map((post) => post.staff)])];
}
