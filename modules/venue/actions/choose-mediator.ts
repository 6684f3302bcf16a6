import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { choiceAnswers } from "../model/time.ts";
import { findChoosing, insertChoice } from "../store/choosing-store.ts";
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
  /** For staff who write down what a party said. */
  party: z.uuid().optional(),
  way: z.enum(["telephone", "present"]).optional(),
  answer: z.enum(choiceAnswers),
  mediator: z.uuid().nullable().default(null),
});

/**
 * A party's own choice of mediator (People's Mediation Law arts. 19, 23). It stays in the compartment of its side; it may
 * be changed until the mediator is settled.
 */
export const chooseMediator = action<z.infer<typeof input>, MediationFacts, { answer: string }>({
  verb: "venue.choose-mediator",
  input,
  load: loadMediation,
  who: mayAnswer,
  opens: opensSides,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { party, way } = whoseWord(facts, actor, input);
    const choosing = (await findChoosing(tx, county, facts.mediation.id)) ?? refuse("choosing-not-found");
    if (choosing.state !== "open") refuse("choosing-settled");
    const { answer } = input;
    const mediator = answer === "accept" ? choosing.named : answer === "other" ? input.mediator : null;
    if (answer !== "committee" && (mediator === null || !choosing.shown.includes(mediator)))
      refuse("mediator-not-shown");
    await insertChoice(
      tx,
      county,
      { matter: facts.matter.id, choosing: choosing.id },
      { id: newId(), party: party.id, compartment: party.side, answer, mediator, way, at: now },
    );
    // Whom a side wants is told to nobody before all have answered: the ledger hears that it has answered.
    tell(
      timeTold(facts, "venue.mediator-chosen", {
        choosing: choosing.id,
        party: party.id,
        side: party.side,
        way,
      }),
    );
    return { answer };
  },
});
