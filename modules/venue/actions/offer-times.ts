import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { placeKinds } from "../model/time.ts";
import { arrangementOf } from "../store/arrangement-store.ts";
import { closeOffer, findOffer, insertOffer } from "../store/offer-store.ts";
import { assertCooled, bookable } from "./book-room.ts";
import { loadMediation, type MediationFacts, mayConduct, timeTold } from "./time-facts.ts";

const input = z.object({
  matter: z.uuid(),
  kind: z.enum(placeKinds),
  place: z.string().max(200).default(""),
  minutes: z.int().min(30).max(480),
  interpreter: z.uuid().nullable().default(null),
  /** The session that is to be moved. */
  session: z.uuid().nullable().default(null),
  options: z.array(z.object({ at: z.iso.datetime(), room: z.uuid().nullable() })).max(12),
});

/** Offers both sides a set of times at which room and people are free; nothing is booked by it. */
export const offerTimes = action<z.infer<typeof input>, MediationFacts, { offer: string }>({
  verb: "venue.offer-times",
  input,
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { matter, mediation } = facts;
    if (mediation.state !== "begun" && mediation.state !== "agreeing") refuse("times-not-offered");
    if (input.options.length < 2) refuse("options-needed");
    if ((await findOffer(tx, county, mediation.id))?.state === "open") refuse("offer-open");
    const { kind, minutes, interpreter, session } = input;
    const people = interpreter === null ? mediation.mediators : [...mediation.mediators, interpreter];
    const { apart, ...arranged } = await arrangementOf(tx, county, mediation.id);
    for (const { at, room } of input.options) {
      assertCooled(arranged, at);
      await bookable(
        tx,
        county,
        { at, minutes, kind, room, place: input.place, interpreter, apart },
        { people, except: session, now },
      );
    }
    const offer = newId();
    const options = input.options.map(({ at, room }) => ({
      id: newId(),
      at,
      room: kind === "room" ? room : null,
    }));
    const place = kind === "room" ? "" : input.place.trim();
    await insertOffer(
      tx,
      county,
      {
        id: offer,
        matter: matter.id,
        mediation: mediation.id,
        session,
        kind,
        place,
        minutes,
        interpreter,
        asked_at: now,
      },
      options,
    );
    tell(timeTold(facts, "venue.times-offered", { offer, options: options.length, session }));
    return { offer };
  },
});

const withdrawInput = z.object({ matter: z.uuid() });

/** Takes the times back that were offered. */
export const withdrawTimes = action<z.infer<typeof withdrawInput>, MediationFacts, { withdrawn: true }>({
  verb: "venue.withdraw-times",
  input: withdrawInput,
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, facts, tell }) => {
    const offer = await findOffer(tx, county, facts.mediation.id);
    if (offer?.state !== "open") return refuse("times-not-offered");
    await closeOffer(tx, county, offer.id, "withdrawn");
    tell(timeTold(facts, "venue.times-withdrawn", { offer: offer.id }));
    return { withdrawn: true };
  },
});
