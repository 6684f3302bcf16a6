import { postsFor } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { findChoosing, insertChoosing } from "../store/choosing-store.ts";
import { loadMediation, type MediationFacts, mayChangeMediators, timeTold } from "./time-facts.ts";

const input = z.object({
  matter: z.uuid(),
  /** Whom the parties are shown beside whoever is named now. */
  shown: z.array(z.uuid()).max(12),
});
type Facts = MediationFacts & { fit: boolean };

/** Asks both sides whom they want as mediator: the one named, another of those shown, or whom the committee appoints. */
export const askChoice = action<z.infer<typeof input>, Facts, { choosing: string }>({
  verb: "venue.ask-choice",
  input,
  load: async (given) => {
    const facts = await loadMediation(given);
    let fit = true;
    for (const staff of given.input.shown) {
      const posts = await postsFor(given.tx, given.county, staff, given.now);
      if (!posts.some((post) => "mediation.conduct" in post.may)) fit = false;
    }
    return { ...facts, fit };
  },
  who: mayChangeMediators,
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { matter, mediation, fit } = facts;
    if (mediation.state !== "begun") refuse("choosing-not-found");
    if (!fit) refuse("mediator-unfit");
    const named = mediation.mediators[0] ?? null;
    const shown = [...new Set(named === null ? input.shown : [named, ...input.shown])];
    if (shown.length === 0) refuse("mediator-not-shown");
    if ((await findChoosing(tx, county, mediation.id))?.state === "open") refuse("choosing-open");
    const choosing = newId();
    await insertChoosing(tx, county, {
      id: choosing,
      matter: matter.id,
      mediation: mediation.id,
      named,
      shown,
      asked_at: now,
    });
    tell(timeTold(facts, "venue.choice-asked", { choosing, shown }));
    return { choosing };
  },
});
