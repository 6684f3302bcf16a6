import type { GridLevel } from "@maple/grid";
import type { StaffPost } from "../model/staff.ts";

/** A grid with those above it, the grid itself first. `community` of the first level is the town. */
export interface GridAbove {
  id: string;
  level: GridLevel;
  community: string;
  /** The third-level grids of its community. */
  within: readonly string[];
}

export interface Seats {
  head: string[];
  administrators: string[];
}

/**
 * Who heads and keeps a grid: at the first and second level whoever holds the seat at its town or community for all of
 * it; at the third whoever holds it for this grid and not for the whole community. Staff ids. Mission F1.
 */
export function seatsOf(grid: GridAbove, posts: readonly StaffPost[]): Seats {
  const wholly = (post: StaffPost) =>
    grid.within.length > 0 && grid.within.every((one) => post.grids.includes(one));
  const sits = (role: string, post: StaffPost): boolean => {
    if (post.role !== role || post.unit !== grid.community) return false;
    if (grid.level === 1) return true;
    return grid.level === 2 ? wholly(post) : post.grids.includes(grid.id) && !wholly(post);
  };
  const of = (role: string) => [
    ...new Set(posts.filter((post) => sits(role, post)).map((post) => post.staff)),
  ];
  return { head: of("grid-head"), administrators: of("grid-administrator") };
}
