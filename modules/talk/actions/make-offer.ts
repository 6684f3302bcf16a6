import { unfitTerm } from "@maple/mediation";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { offerTermsSchema, type Table, typedSchema } from "../model/talk.ts";
import { afterAnswer, mayAnswer, mayOffer, mostDays } from "../rules/offers.ts";
import { changeOffer, insertOffer, offersOf } from "../store/offer-store.ts";
import { factsOf, lapseIn, zone } from "./offer-facts.ts";
import {
  loadTalk,
  mayTalk,
  roomToWrite,
  speaking,
  type TalkFacts,
  tableFor,
  talkOpenings,
  voiceIn,
} from "./talk-facts.ts";

const input = speaking.extend({
  to: z.enum(["mediator", "all", "A", "B"]),
  terms: offerTermsSchema,
  note: z.string().max(2000).default(""),
  /** The last day on which it can be accepted. */
  until: z.iso.date(),
  typed: typedSchema.default({ by: "self", relation: null }),
  /** The offer that this one answers; it is closed by this one. */
  counters: z.uuid().nullable().default(null),
});

/** Puts terms on the table: to the other side, to both, or to the mediator alone; also as the answer to an offer. */
export const makeOffer = action<z.infer<typeof input>, TalkFacts, { offer: string; table: Table }>({
  verb: "talk.make-offer",
  input,
  load: loadTalk,
  who: mayTalk,
  opens: talkOpenings,
  run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
    const room = roomToWrite(facts);
    const { matter, parties } = facts;
    const { voice, typed } = voiceIn(actor, facts, given);
    const today = localDateOf(now, zone);
    if (given.until < today || given.until > addDays(today, mostDays)) refuse("offer-until-unfit");
    const number = unfitTerm(given.terms, new Set(parties.map((party) => party.id)), today);
    if (number !== null) refuse("offer-terms-unfit", { number });
    await lapseIn({ tx, county, now, tell }, room);
    let offers = await offersOf(tx, county, room.id);
    let table = tableFor(voice, given.to);
    if (given.counters !== null) {
      const answered = offers.find((one) => one.id === given.counters) ?? refuse("offer-not-found");
      const objection = mayAnswer(factsOf(answered), voice, today);
      if (objection !== null) refuse(objection);
      const change = afterAnswer(factsOf(answered), voice, "counter");
      await changeOffer(tx, county, answered.id, { ...change, closedAt: now });
      table = answered.compartment;
      offers = offers.map((one) => (one === answered ? { ...one, ...change } : one));
    }
    const objection = mayOffer(offers.map(factsOf), table, today);
    if (objection !== null) refuse(objection);
    const offer = newId();
    await insertOffer(
      tx,
      county,
      { room: room.id, matter: matter.id },
      {
        id: offer,
        compartment: table,
        maker: voice,
        terms: given.terms,
        note: given.note.trim(),
        until: given.until,
        counters: given.counters,
        typed_by: typed.by,
        relation: typed.relation,
        author: `${actor.kind}:${actor.id}`,
        at: now,
      },
    );
    tell({
      stream: matter.id,
      kind: "matter",
      type: "talk.offer-made",
      data: {
        room: room.id,
        offer,
        compartment: table,
        maker: voice,
        counters: given.counters,
        terms: given.terms.length,
        until: given.until,
        typed: typed.by,
      },
    });
    return { offer, table };
  },
});
