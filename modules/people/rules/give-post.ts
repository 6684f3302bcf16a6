import { type Grid, isInForce, isUnder, type Unit } from "@maple/grid";
import type { LocalDate } from "@maple/platform/clock";
import { isRole, rolesWithGrids, unitKindsOf } from "../model/roles.ts";
import type { PostRecord } from "../model/staff.ts";
import { overlaps } from "./post-days.ts";

type Units = ReadonlyMap<string, Pick<Unit, "id" | "kind" | "parent" | "from" | "until">>;
type Grids = ReadonlyMap<string, Pick<Grid, "id" | "community" | "policeRoom" | "from" | "until">>;

export interface WantedPost {
  role: string;
  unit: string;
  grids: readonly string[];
  from: LocalDate;
  until: LocalDate | null;
}

export type PostObjection =
  | "term-backwards"
  | "post-in-past"
  | "role-unknown"
  | "unit-unknown"
  | "unit-not-open"
  | "role-unfit-for-unit"
  | "grid-unfit-for-role"
  | "grid-not-under-unit"
  | "post-held-already";

/**
 * Whether a post can be given: mission F1, F2. What has been is never written anew: a post begins today or later.
 * `held` are the person's other posts.
 */
export function objectionToPost(
  wanted: WantedPost,
  facts: { today: LocalDate; units: Units; grids: Grids; held: readonly PostRecord[] },
): PostObjection | null {
  if (wanted.until !== null && wanted.until <= wanted.from) return "term-backwards";
  if (wanted.from < facts.today) return "post-in-past";
  if (!isRole(wanted.role)) return "role-unknown";
  const unit = facts.units.get(wanted.unit);
  if (!unit) return "unit-unknown";
  if (!isInForce(unit, wanted.from)) return "unit-not-open";
  if (!unitKindsOf[wanted.role].includes(unit.kind)) return "role-unfit-for-unit";
  if (wanted.grids.length > 0 && !rolesWithGrids.includes(wanted.role)) return "grid-unfit-for-role";
  for (const id of wanted.grids) {
    const grid = facts.grids.get(id);
    if (!grid || !isInForce(grid, wanted.from) || !isGridUnder(grid, unit.id, facts.units))
      return "grid-not-under-unit";
  }
  const twice = facts.held.some(
    (post) =>
      !post.annulled && post.role === wanted.role && post.unit === wanted.unit && overlaps(post, wanted),
  );
  return twice ? "post-held-already" : null;
}

/** A grid is under a unit when its community or its police room is that unit, or stands below it. */
export const isGridUnder = (
  grid: { community: string; policeRoom: string },
  unit: string,
  units: ReadonlyMap<string, { parent: string | null }>,
): boolean => isUnder(grid.community, unit, units) || isUnder(grid.policeRoom, unit, units);
