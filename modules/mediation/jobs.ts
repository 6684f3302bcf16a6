import { postsFor } from "@maple/identity/server";
import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { mediateBy } from "./actions/change-mediators.ts";
import { mediatorsLeft } from "./rules/mediators.ts";
import { mediatorsAtWork, runningMediationsOf } from "./store/mediation-store.ts";

/**
 * Takes somebody who may mediate no longer out of the mediations under way; whoever carries the matter is told to name
 * another with the parties. @returns of how many.
 */
export async function releaseMediator(
  tx: Tx,
  given: { county: number; staff: string; now: Moment },
): Promise<number> {
  const { county, staff, now } = given;
  const posts = await postsFor(tx, county, staff, now);
  if (posts.some((post) => "mediation.conduct" in post.may)) return 0;
  const by = { county, actor: actorText(systemOf(county, "release-mediator")), command: null, receivedAt: now };
  const running = await runningMediationsOf(tx, county, staff);
  for (const mediation of running) {
    const mediators = mediatorsLeft(mediation.mediators, new Set([staff])) ?? mediation.mediators;
    await append(tx, [await mediateBy(tx, county, mediation, { mediators, because: "gone" })], by);
  }
  return running.length;
}

/** Posts also end by themselves: releases whoever mediates without one. @returns how many mediations changed. */
export function releaseGoneMediators(db: Db, given: { county: number; now: Moment }): Promise<number> {
  return inCounty(
    db,
    given.county,
    async (tx) => {
      let changed = 0;
      for (const staff of await mediatorsAtWork(tx, given.county))
        changed += await releaseMediator(tx, { ...given, staff });
      return changed;
    },
    null,
  );
}
