import type { About } from "@maple/identity";
import { refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { findMatterToChange, type MatterCore } from "../store/matter-store.ts";

export interface MatterFacts {
  matter: MatterCore;
  about: About;
}

/** Where a matter stands, for the question who may act on it. */
export function aboutMatter(matter: Pick<MatterCore, "grid" | "room" | "holder" | "mediators">): About {
  return {
    grid: matter.grid,
    room: matter.room,
    carriers: matter.holder === null ? matter.mediators : [matter.holder, ...matter.mediators],
  };
}

/** Loads a matter for an act that changes it. Refuses `matter-not-found`. */
export async function loadMatter(given: {
  tx: Tx;
  county: number;
  input: { matter: string };
}): Promise<MatterFacts> {
  const matter =
    (await findMatterToChange(given.tx, given.county, given.input.matter)) ?? refuse("matter-not-found");
  return { matter, about: aboutMatter(matter) };
}
