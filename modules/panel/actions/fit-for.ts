import { countyMap } from "@maple/grid/server";
import { postsFor } from "@maple/identity/server";
import type { Post } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { type Part, partRules } from "../model/pattern.ts";

/** Whether a post gives the seat: its role or its unit fits, and whoever holds it may read panels. */
export function postFits(
  post: Pick<Post, "role" | "may">,
  unitKind: string | undefined,
  part: Part,
): boolean {
  const rule = partRules[part];
  const fits =
    (rule.roles as readonly string[]).includes(post.role) ||
    (unitKind !== undefined && rule.units.includes(unitKind));
  return fits && "panel.see" in post.may;
}

/** Whether somebody may sit as a part today. */
export async function fitsSeat(
  tx: Tx,
  county: number,
  given: { staff: string; part: Part; now: string },
): Promise<boolean> {
  const [posts, map] = await Promise.all([
    postsFor(tx, county, given.staff, given.now),
    countyMap(tx, county),
  ]);
  return posts.some((post) => postFits(post, map.units.get(post.unit)?.kind, given.part));
}
