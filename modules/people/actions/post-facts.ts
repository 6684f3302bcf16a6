import { type CountyMap, countyMap } from "@maple/grid/server";
import { type Actor, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { rolesOfCounty } from "../model/roles.ts";
import type { PostRecord } from "../model/staff.ts";
import { keepArea, mayKeep } from "../rules/keep-area.ts";
import { findPostToChange, findStaff, postsOf, postsOfRole } from "../store/post-store.ts";

export const zone = "Asia/Shanghai";
export const today = (now: string) => localDateOf(now, zone);

export interface PostFacts {
  post: PostRecord;
  map: CountyMap;
  /** Every post of the person. */
  all: PostRecord[];
  administrators: PostRecord[];
}

interface Given {
  tx: Tx;
  county: number;
  now: string;
}

/** Loads a post for an act that changes it. Refuses `post-not-found`. */
export async function loadPost(given: Given & { input: { post: string } }): Promise<PostFacts> {
  const { tx, county, now, input } = given;
  const post = (await findPostToChange(tx, county, input.post)) ?? refuse("post-not-found");
  return {
    post,
    map: await countyMap(tx, county),
    all: await postsOf(tx, county, post.staff),
    administrators: await postsOfRole(tx, county, "administrator", today(now)),
  };
}

/** Who may give or end a post of this role at this unit. */
export function mayGive(actor: Actor, wanted: { role: string; unit: string }, map: CountyMap): string | null {
  const objection = mayKeep(actor, "post.give", wanted.unit, map);
  if (objection) return objection;
  const county = keepArea(actor, "post.give", map) === "all";
  return !county && (rolesOfCounty as readonly string[]).includes(wanted.role) ? "role-above-yours" : null;
}

export async function staffOrRefuse(tx: Tx, county: number, id: string) {
  return (await findStaff(tx, county, id)) ?? refuse("staff-not-found");
}
