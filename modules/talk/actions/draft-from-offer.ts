import { draftAgreement } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { basisOf } from "../rules/offers.ts";
import { noteAgreement } from "../store/offer-store.ts";
import { factsOf, offerToAnswer } from "./offer-facts.ts";
import { loadTalk, onlyMediator, type TalkFacts, talkOpenings } from "./talk-facts.ts";

const input = z.object({
  matter: z.uuid(),
  offer: z.uuid(),
  facts: z.string().max(8000),
  disputed: z.string().max(4000).default(""),
  responsibility: z.string().max(4000).default(""),
  /** What they did not agree on, when the agreement is over a part. */
  remaining: z.string().max(4000).default(""),
  copies: z.number().int().min(2).max(20).default(3),
});

/** What both sides accepted becomes the terms of an agreement's draft, by mediation's own act and under its rules. */
export const draftFromOffer = action<z.infer<typeof input>, TalkFacts, { agreement: string; number: string }>(
  {
    verb: "talk.draft-from-offer",
    input,
    load: loadTalk,
    who: onlyMediator,
    opens: talkOpenings,
    run: async (acting) => {
      const { tx, county, input: given, facts, tell } = acting;
      const { offer } = await offerToAnswer(acting, facts, given.offer);
      if (!basisOf([factsOf(offer)])) refuse("offer-not-basis");
      const { offer: _, ...text } = given;
      const drafted = await draftAgreement.run({
        ...acting,
        input: draftAgreement.input.parse({ ...text, terms: offer.terms }),
      });
      await noteAgreement(tx, county, offer.id, drafted.agreement);
      tell({
        stream: facts.matter.id,
        kind: "matter",
        type: "talk.offer-drafted",
        data: { offer: offer.id, agreement: drafted.agreement },
      });
      return drafted;
    },
  },
);
