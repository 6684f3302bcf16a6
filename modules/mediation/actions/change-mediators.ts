import { postsFor } from "@maple/identity/server";
import { mayActOn } from "@maple/matter";
import { changeMatter } from "@maple/matter/server";
import { type Actor, action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { changeOfMediatorsReasons } from "../model/mediation.ts";
import { isOtherThan } from "../rules/mediators.ts";
import { changeMediation, type MediationRow } from "../store/mediation-store.ts";
import { assertPossible, loadMediation, type MediationFacts, mayConduct } from "./mediation-facts.ts";

/** Writes who mediates from now on, to the mediation and its matter, and what the ledger is told of it. */
export async function mediateBy(
  tx: Tx,
  county: number,
  mediation: Pick<MediationRow, "id" | "matter" | "mediators">,
  given: { mediators: readonly string[]; because: string },
): Promise<Told> {
  const { mediators, because } = given;
  await changeMediation(tx, county, mediation.id, { mediators });
  await changeMatter(tx, county, mediation.matter, { mediators });
  return {
    stream: mediation.matter,
    kind: "matter",
    type: "mediation.mediators-changed",
    data: { mediation: mediation.id, before: mediation.mediators, mediators: [...mediators], because },
  };
}

/** Who may change them: one of the mediators, or whoever gives the matters of the place to people. */
export function mayChangeMediators(
  actor: Actor,
  facts: Pick<MediationFacts, "about" | "mediation">,
): string | null {
  return mayConduct(actor, facts) === null ? null : mayActOn(actor, "matter.assign-holder", facts.about);
}

const input = z.object({
  matter: z.uuid(),
  mediators: z.array(z.uuid()).min(1).max(5),
  because: z.enum(changeOfMediatorsReasons),
});
type Facts = MediationFacts & { fit: boolean };

/** Others mediate from now on; what was said and agreed stays (People's Mediation Law arts. 19, 23). */
export const changeMediators = action<z.infer<typeof input>, Facts, { mediators: string[] }>({
  verb: "mediation.change-mediators",
  input,
  load: async (given) => {
    const facts = await loadMediation(given);
    let fit = true;
    for (const mediator of given.input.mediators) {
      const posts = await postsFor(given.tx, given.county, mediator, given.now);
      if (!posts.some((post) => "mediation.conduct" in post.may)) fit = false;
    }
    return { ...facts, fit };
  },
  who: mayChangeMediators,
  run: async ({ tx, county, input: { mediators, because }, facts: { mediation, fit }, tell }) => {
    assertPossible(mediation, "change-mediators");
    const wanted = [...new Set(mediators)];
    if (!isOtherThan(mediation.mediators, wanted)) refuse("mediators-unchanged");
    if (!fit) refuse("mediator-unfit");
    tell(await mediateBy(tx, county, mediation, { mediators: wanted, because }));
    return { mediators: wanted };
  },
});
