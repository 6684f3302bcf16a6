import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { nextOfferState, type OfferState } from "../model/offer-life.ts";
import { typedSchema } from "../model/talk.ts";
import { afterAnswer, mayAnswer, mayWithdraw } from "../rules/offers.ts";
import { changeOffer } from "../store/offer-store.ts";
import { factsOf, offerToAnswer } from "./offer-facts.ts";
import {
  loadTalk,
  mayTalk,
  onlyMediator,
  speaking,
  type TalkFacts,
  talkOpenings,
  voiceIn,
} from "./talk-facts.ts";

const one = speaking.extend({ offer: z.uuid() });
const input = one.extend({
  answer: z.enum(["accept", "decline"]),
  typed: typedSchema.default({ by: "self", relation: null }),
});

/** Whom an offer was made to accepts or declines it. It binds nobody before an agreement is signed (art. 29). */
export const answerOffer = action<z.infer<typeof input>, TalkFacts, { state: OfferState }>({
  verb: "talk.answer-offer",
  input,
  load: loadTalk,
  who: mayTalk,
  opens: talkOpenings,
  run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
    const { offer, today } = await offerToAnswer({ tx, county, now, tell }, facts, given.offer);
    const { voice, typed } = voiceIn(actor, facts, given);
    const objection = mayAnswer(factsOf(offer), voice, today);
    if (objection !== null) refuse(objection);
    const after = afterAnswer(factsOf(offer), voice, given.answer);
    await changeOffer(tx, county, offer.id, { ...after, closedAt: after.state === "open" ? null : now });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: given.answer === "accept" ? "talk.offer-accepted" : "talk.offer-declined",
      data: {
        offer: offer.id,
        compartment: offer.compartment,
        by: voice,
        state: after.state,
        typed: typed.by,
      },
    });
    return { state: after.state };
  },
});

/** Its maker takes an offer back before anybody answered. */
export const withdrawOffer = action<z.infer<typeof one>, TalkFacts, { state: OfferState }>({
  verb: "talk.withdraw-offer",
  input: one,
  load: loadTalk,
  who: mayTalk,
  opens: talkOpenings,
  run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
    const { offer, today } = await offerToAnswer({ tx, county, now, tell }, facts, given.offer);
    const { voice } = voiceIn(actor, facts, given);
    const objection = mayWithdraw(factsOf(offer), voice, today);
    if (objection !== null) refuse(objection);
    await changeOffer(tx, county, offer.id, { state: "withdrawn", accepted: [], closedAt: now });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: "talk.offer-withdrawn",
      data: { offer: offer.id, compartment: offer.compartment, by: voice },
    });
    return { state: "withdrawn" };
  },
});

/** The sides talk on after all: the mediator sets the accepted offer aside, and others can be made again. */
export const setAsideOffer = action<z.infer<typeof one>, TalkFacts, { state: OfferState }>({
  verb: "talk.set-aside-offer",
  input: one,
  load: loadTalk,
  who: onlyMediator,
  opens: talkOpenings,
  run: async ({ tx, county, input: given, facts, now, tell }) => {
    const { offer } = await offerToAnswer({ tx, county, now, tell }, facts, given.offer);
    const next = nextOfferState(offer.state, "set-aside") ?? refuse("offer-not-basis");
    await changeOffer(tx, county, offer.id, { state: next, accepted: offer.accepted, closedAt: now });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: "talk.offer-set-aside",
      data: { offer: offer.id, compartment: offer.compartment },
    });
    return { state: next };
  },
});
