import { moveSession, placeSession } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { placeKinds } from "../model/time.ts";
import { bestTime } from "../rules/best-time.ts";
import { arrangementOf } from "../store/arrangement-store.ts";
import { answerLateChanges } from "../store/change-store.ts";
import { answersOf, closeOffer, findOffer, optionsOf } from "../store/offer-store.ts";
import { assertCooled, bookable, keepBooking, type Wanted } from "./book-room.ts";
import {
  askedParties,
  loadMediation,
  type MediationFacts,
  mayConduct,
  opensSides,
  timeTold,
} from "./time-facts.ts";

/** Plans a session with its room, or moves one that stands; what waits for a word about it is answered. */
async function hold(
  given: { tx: Tx; county: number; facts: MediationFacts; now: Moment; tell(one: Told): void },
  wanted: Omit<Wanted, "apart"> & { session: string | null },
): Promise<{ session: string }> {
  const { tx, county, facts, now, tell } = given;
  const { mediation, matter } = facts;
  const { at, minutes, kind, interpreter } = wanted;
  const arranged = await arrangementOf(tx, county, mediation.id);
  assertCooled(arranged, at);
  const people = interpreter === null ? mediation.mediators : [...mediation.mediators, interpreter];
  const { room, place } = await bookable(
    tx,
    county,
    { ...wanted, apart: arranged.apart },
    { people, except: wanted.session, now },
  );
  const when = { plannedAt: at, place };
  const made =
    wanted.session === null
      ? await placeSession(tx, county, facts, when)
      : {
          session: wanted.session,
          ...(await moveSession(tx, county, facts, { ...when, session: wanted.session })),
        };
  await keepBooking(
    tx,
    county,
    {
      id: newId(),
      matter: matter.id,
      mediation: mediation.id,
      session: made.session,
      kind,
      room: room?.id ?? null,
      at,
      minutes,
      interpreter,
      needs: arranged.needs,
      stagger: arranged.stagger,
      first_side: arranged.firstSide,
      apart: arranged.apart,
    },
    now,
  );
  if (wanted.session !== null)
    await answerLateChanges(tx, county, { matter: matter.id, session: made.session }, "moved", now);
  tell(made.told);
  tell(
    timeTold(facts, "venue.session-booked", { session: made.session, kind, room: room?.id ?? null, minutes }),
  );
  return { session: made.session };
}

const offeredInput = z.object({ matter: z.uuid(), option: z.uuid() });

/** Plans the session at a time that everybody ticked. */
export const planOffered = action<z.infer<typeof offeredInput>, MediationFacts, { session: string }>({
  verb: "venue.plan-offered",
  input: offeredInput,
  load: loadMediation,
  who: mayConduct,
  opens: opensSides,
  run: async (acting) => {
    const { tx, county, input, facts } = acting;
    const offer = await findOffer(tx, county, facts.mediation.id);
    if (offer?.state !== "open") return refuse("times-not-offered");
    const options = await optionsOf(tx, county, offer.id);
    const option = options.find((one) => one.id === input.option) ?? refuse("option-unknown");
    const answers = await answersOf(tx, county, facts.matter.id, offer.id);
    const best = bestTime(
      options,
      askedParties(facts).map((one) => one.id),
      new Map([...answers].map(([party, answer]) => [party, answer.options])),
    );
    if (!best.complete) refuse("answers-missing");
    if (![best.best, ...best.ties, ...best.later].includes(option.id)) refuse("option-not-agreed");
    await closeOffer(tx, county, offer.id, "planned");
    const { session, kind, place, minutes, interpreter } = offer;
    const { at, room } = option;
    return hold(acting, { session, kind, place, minutes, interpreter, at, room });
  },
});

const directInput = z.object({
  matter: z.uuid(),
  session: z.uuid().nullable().default(null),
  at: z.iso.datetime(),
  minutes: z.int().min(30).max(480),
  kind: z.enum(placeKinds),
  room: z.uuid().nullable().default(null),
  place: z.string().max(200).default(""),
  interpreter: z.uuid().nullable().default(null),
});

/** Plans or moves a session directly, where both sides said by word of mouth when. */
export const holdSession = action<z.infer<typeof directInput>, MediationFacts, { session: string }>({
  verb: "venue.hold-session",
  input: directInput,
  load: loadMediation,
  who: mayConduct,
  opens: opensSides,
  run: (acting) => hold(acting, acting.input),
});
