import { postsFor } from "@maple/identity/server";
import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { mediatorsLeft } from "../rules/mediators.ts";
import { runningMediationsOf } from "../store/mediation-store.ts";
import { mediateBy } from "./change-mediators.ts";

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
  const by = {
    county,
    actor: actorText(systemOf(county, "release-mediator")),
    command: null,
    receivedAt: now,
  };
  const running = await runningMediationsOf(tx, county, staff);
  for (const mediation of running) {
    const mediators = mediatorsLeft(mediation.mediators, new Set([staff])) ?? mediation.mediators;
    await append(tx, [await mediateBy(tx, county, mediation, { mediators, because: "gone" })], by);
  }
  return running.length;
}
