import { postsFor } from "@maple/identity/server";
import { isOtherThan } from "@maple/mediation";
import { mediateBy } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { choiceOutcome } from "../rules/choice-outcome.ts";
import { choicesOf, findChoosing, settleChoosing } from "../store/choosing-store.ts";
import {
  askedParties,
  loadMediation,
  type MediationFacts,
  mayChangeMediators,
  timeTold,
} from "./time-facts.ts";

const input = z.object({
  matter: z.uuid(),
  mediator: z.uuid(),
  /** Why the committee appoints; both sides read it. Not needed where both sides agreed. */
  reason: z.string().max(500).default(""),
});
type Facts = MediationFacts & { fit: boolean };

/** The mediator is settled in one act: the one both sides agreed on, or one whom the committee appoints with its reason. */
export const settleChoice = action<z.infer<typeof input>, Facts, { state: "agreed" | "appointed" }>({
  verb: "venue.settle-choice",
  input,
  load: async (given) => {
    const facts = await loadMediation(given);
    const posts = await postsFor(given.tx, given.county, given.input.mediator, given.now);
    return { ...facts, fit: posts.some((post) => "mediation.conduct" in post.may) };
  },
  who: mayChangeMediators,
  opens: (_actor, { matter }) => ["A", "B"].map((compartment) => ({ matter: matter.id, compartment })),
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { mediation, matter, fit } = facts;
    const choosing = await findChoosing(tx, county, mediation.id);
    if (choosing?.state !== "open") return refuse("choosing-not-found");
    if (!fit) refuse("mediator-unfit");
    const answers = await choicesOf(tx, county, matter.id, choosing.id);
    const asked = askedParties(facts).map((one) => one.id);
    const outcome = choiceOutcome(asked, answers);
    if (outcome.state === "waiting") refuse("answers-missing");
    if (outcome.state === "agreed" && outcome.mediator !== input.mediator) refuse("choice-not-agreed");
    const reason = input.reason.trim();
    const state = outcome.state === "agreed" ? "agreed" : "appointed";
    if (state === "appointed" && [...reason].length < 2) refuse("appoint-reason-needed");
    const { mediator } = input;
    await settleChoosing(tx, county, choosing.id, {
      state,
      mediator,
      reason: state === "appointed" ? reason : "",
      at: now,
    });
    tell(timeTold(facts, "venue.mediator-settled", { choosing: choosing.id, state, mediator }));
    const rest = mediation.mediators.slice(1).filter((one) => one !== mediator);
    const mediators = [mediator, ...rest];
    if (isOtherThan(mediation.mediators, mediators))
      tell(await mediateBy(tx, county, mediation, { mediators, because: "asked-by-party" }));
    return { state };
  },
});
