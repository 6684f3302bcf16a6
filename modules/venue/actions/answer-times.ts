import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { findOffer, insertAnswer, optionsOf } from "../store/offer-store.ts";
import {
  loadMediation,
  type MediationFacts,
  mayAnswer,
  opensSides,
  timeTold,
  whoseWord,
} from "./time-facts.ts";

const input = z.object({
  matter: z.uuid(),
  party: z.uuid().optional(),
  way: z.enum(["telephone", "present"]).optional(),
  /** The times that suit; none at all is an answer too. */
  options: z.array(z.uuid()).max(12),
});

/** Which of the times offered suit a party: by its own link, or written down by the mediator from a call. */
export const answerTimes = action<z.infer<typeof input>, MediationFacts, { options: number }>({
  verb: "venue.answer-times",
  input,
  load: loadMediation,
  who: mayAnswer,
  opens: opensSides,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { party, way } = whoseWord(facts, actor, input);
    const offer = await findOffer(tx, county, facts.mediation.id);
    if (offer?.state !== "open") return refuse("times-not-offered");
    const known = new Set((await optionsOf(tx, county, offer.id)).map((one) => one.id));
    const options = [...new Set(input.options)];
    if (options.some((one) => !known.has(one))) refuse("option-unknown");
    await insertAnswer(
      tx,
      county,
      { matter: facts.matter.id, offer: offer.id },
      { id: newId(), party: party.id, compartment: party.side, options, way, at: now },
    );
    tell(
      timeTold(facts, "venue.times-answered", {
        offer: offer.id,
        party: party.id,
        side: party.side,
        suits: options.length,
        way,
      }),
    );
    return { options: options.length };
  },
});
