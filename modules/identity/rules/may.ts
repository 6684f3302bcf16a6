import { asksOf } from "../model/jurisdictions.ts";
import { type About, type Area, type Asker, questions, reachesIt } from "./jurisdictions.ts";

export type { About, Area, Asker } from "./jurisdictions.ts";

/** The ability that opens a sealed matter: whoever lacks it there is told nothing of the matter. */
export const openSealed = "matter.open-sealed";

export type MayReason = "not-signed-in" | "not-allowed" | "not-your-area" | "matter-sealed";

/**
 * Whether a post of the asker allows an act here: null when it does, else the named reason. A reach includes the
 * smaller ones, and whoever carries a matter keeps it wherever it lies. A sealed matter is for those alone who may open
 * it, and shut to them too until they named a purpose (Minors Protection Law art. 103; Anti-Domestic Violence Law art. 5).
 */
export function mayAct(asker: Asker, act: string, about: About | null): MayReason | null {
  if (asker.kind === "system") return null;
  if (asker.kind !== "staff" && asker.kind !== "program") return "not-signed-in";
  const objection = reaches(asker, act, about);
  if (objection !== null || !about?.seal) return objection;
  if (asker.kind !== "staff" || reaches(asker, openSealed, about) !== null) return "not-your-area";
  return about.seal === "shut" && act !== openSealed ? "matter-sealed" : null;
}

function reaches(asker: Asker, act: string, about: About | null): "not-allowed" | "not-your-area" | null {
  let held = false;
  for (const post of asker.posts) {
    const reach = post.may[act];
    if (reach === undefined) continue;
    if (about === null || reachesIt(reach, post, asker, about)) return null;
    held = true;
  }
  return held ? "not-your-area" : "not-allowed";
}

/** The area in which an asker may do an act, for lists: what is listed is what may be opened one by one. */
export function areaOf(asker: Asker, act: string): Area | null {
  const area: Area = { all: asker.kind === "system", rooms: [], grids: [], units: [], own: false };
  let held = area.all;
  for (const post of asker.posts) {
    const reach = post.may[act];
    if (reach === undefined) continue;
    held = true;
    for (const key of asksOf[reach]) questions[key].widens(area, post);
  }
  return held ? area : null;
}

/** The area in which an asker may know of sealed matters; null when there is none. */
export function sealedAreaOf(asker: Asker): Area | null {
  return asker.kind === "program" ? null : areaOf(asker, openSealed);
}
