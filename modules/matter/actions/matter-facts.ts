import type { About } from "@maple/identity";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { saidOfNone } from "../rules/may-act-on.ts";
import { findMatter, findMatterToChange, type MatterCore } from "../store/matter-store.ts";
import { isOpened } from "../store/seal-store.ts";

export interface MatterFacts {
  matter: MatterCore;
  about: About;
}

type Placed = Pick<MatterCore, "grid" | "community" | "room" | "holder" | "mediators" | "sealed">;

/** Where a matter stands, for the question who may act on it. A sealed one is shut. */
export function aboutMatter(matter: Placed): About {
  return {
    grid: matter.grid,
    room: matter.room,
    community: matter.community,
    carriers: matter.holder === null ? matter.mediators : [matter.holder, ...matter.mediators],
    seal: matter.sealed === null ? null : "shut",
  };
}

/** The same for one asker: a sealed matter is open to whoever named a purpose in this sign-in. */
export async function aboutFor(
  given: { tx: Tx; county: number; actor: Actor },
  matter: Placed & { id: string },
): Promise<About> {
  const about = aboutMatter(matter);
  if (matter.sealed === null || given.actor.kind !== "staff") return about;
  const by = { staff: given.actor.id, session: sessionOf(given.actor) };
  return (await isOpened(given.tx, given.county, matter.id, by)) ? { ...about, seal: "opened" } : about;
}

/** The sign-in in which an opening holds. */
export function sessionOf(actor: Actor): string {
  return actor.session?.id ?? "";
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}

/** Loads a matter for an act of staff that changes it. Refuses one that is not there as it would one that is not theirs. */
export function loadMatter(given: Loading): Promise<MatterFacts> {
  return load(given, saidOfNone(given.actor, false));
}

/** The same for a question of staff: the row is not held. */
export async function loadToSee(given: Loading): Promise<MatterFacts> {
  const matter =
    (await findMatter(given.tx, given.county, given.input.matter)) ?? refuse(saidOfNone(given.actor, false));
  return { matter, about: await aboutFor(given, matter) };
}

/** The same for an act that parties do too. */
export function loadForParties(given: Loading): Promise<MatterFacts> {
  return load(given, saidOfNone(given.actor, true));
}

/** The same for an act that asks for no post: whoever has no place in it hears "not found". */
export function loadForAnyone(given: Loading): Promise<MatterFacts> {
  return load(given, "matter-not-found");
}

async function load(given: Loading, missing: string): Promise<MatterFacts> {
  const matter = (await findMatterToChange(given.tx, given.county, given.input.matter)) ?? refuse(missing);
  return { matter, about: await aboutFor(given, matter) };
}
