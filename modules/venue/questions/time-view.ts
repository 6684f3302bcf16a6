import type { About } from "@maple/identity";
import { findDangerSigns, mayActOn } from "@maple/matter";
import { findWholeMatter, loadToSee, type MatterCore } from "@maple/matter/server";
import {
  findMediationOf,
  type MediationRow,
  type PartyRow,
  partiesOf,
  sessionsOf,
} from "@maple/mediation/server";
import { type Actor, question } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { askedParties, mayChangeMediators, mayConduct } from "../actions/time-facts.ts";
import type { BookingView, TimeView } from "../model/time.ts";
import { bestTime } from "../rules/best-time.ts";
import { choiceOutcome } from "../rules/choice-outcome.ts";
import { unitsNear } from "../rules/units-near.ts";
import { findArrangement, findSafety } from "../store/arrangement-store.ts";
import { type BookingRow, bookingsOf } from "../store/booking-store.ts";
import { changesOf } from "../store/change-store.ts";
import { choicesOf, findChoosing } from "../store/choosing-store.ts";
import { answersOf, findOffer, optionsOf } from "../store/offer-store.ts";
import { listRooms } from "../store/room-store.ts";
import { mediatorCards } from "./mediator-cards.ts";

interface Facts {
  matter: MatterCore;
  about: About;
  mediation: MediationRow | null;
  parties: PartyRow[];
}
const conducts = (actor: Actor, { about, mediation }: Facts) =>
  mediation !== null && mayConduct(actor, { about, mediation }) === null;

/**
 * Mediator, times and sessions of a matter as staff see them. What each side said is read by the mediators alone; whoever
 * appoints hears what it came to, once everybody has answered.
 */
export const timeView = question<{ matter: string }, Facts, TimeView | null>({
  verb: "venue.view",
  input: z.object({ matter: z.uuid() }),
  load: async (given) => {
    const { matter, about } = await loadToSee(given);
    const mediation = await findMediationOf(given.tx, given.county, matter.id);
    const parties = mediation ? await partiesOf(given.tx, given.county, mediation.id) : [];
    return { matter, about, mediation, parties };
  },
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  opens: (actor, facts) =>
    (conducts(actor, facts) ? ["A", "B", "neutral"] : ["A", "B"]).map((compartment) => ({
      matter: facts.matter.id,
      compartment,
    })),
  answer: async ({ tx, county, actor, facts }) => {
    const { matter, about, mediation, parties } = facts;
    if (!mediation) return null;
    const conduct = conducts(actor, facts);
    const asked = askedParties({ parties });
    const near = unitsNear(matter, mediation);
    const choosing = await choosingView(tx, county, facts, conduct);
    const offer = await offerView(tx, county, facts, conduct);
    const bookings = await bookingsOf(tx, county, matter.id);
    const shown = [
      ...mediation.mediators,
      ...(choosing?.shown.map((one) => one.id) ?? []),
      ...bookings.flatMap((one) => one.interpreter ?? []),
      ...(offer?.interpreter ? [offer.interpreter] : []),
    ];
    const cards = await mediatorCards(tx, county, [...new Set(shown)]);
    return {
      matter: matter.id,
      mediation: mediation.id,
      open: mediation.state === "begun" || mediation.state === "agreeing",
      parties: parties.map(({ id, side }) => ({ id, side, decides: asked.some((one) => one.id === id) })),
      choosing,
      offer,
      sessions: (await sessionsOf(tx, county, mediation.id))
        .filter((one) => one.result === null)
        .map(({ id, number, planned_at: at, place }) => ({
          id,
          number,
          at,
          place,
          booking: bookingView(bookings.find((one) => one.session === id)),
        })),
      changes: conduct
        ? (await changesOf(tx, county, matter.id)).map(({ compartment: side, ...one }) => ({ ...one, side }))
        : [],
      arrangement: await findArrangement(tx, county, mediation.id),
      screened: conduct ? await signsIn(tx, county, matter.id) : [],
      safety: conduct ? await findSafety(tx, county, matter.id, mediation.id) : null,
      rooms: (await listRooms(tx, county))
        .filter((room) => room.closedOn === null)
        .sort((a, b) => Number(near.has(b.unit)) - Number(near.has(a.unit)))
        .map(({ id, name, address, seats, has }) => ({ id, name, address, seats, has })),
      names: Object.fromEntries([...cards].map(([id, card]) => [id, card.name])),
      may: { conduct, appoint: mayChangeMediators(actor, { about, mediation }) === null },
    };
  },
});

/** What the screening of the story found, in its own words. */
async function signsIn(tx: Tx, county: number, matter: string): Promise<string[]> {
  const story = (await findWholeMatter(tx, county, matter))?.story ?? "";
  return [...new Set(findDangerSigns(story).flatMap((sign) => sign.words))];
}

function bookingView(row: BookingRow | undefined): BookingView | null {
  if (!row) return null;
  const { session, kind, room, at, minutes, interpreter, needs, stagger, first_side: firstSide, apart } = row;
  return { session, kind, room, at, minutes, interpreter, needs, stagger, firstSide, apart };
}

async function choosingView(
  tx: Tx,
  county: number,
  { matter, mediation, parties }: Facts,
  conduct: boolean,
): Promise<TimeView["choosing"]> {
  const row = mediation && (await findChoosing(tx, county, mediation.id));
  if (!row) return null;
  const asked = askedParties({ parties });
  const answers = await choicesOf(tx, county, matter.id, row.id);
  const ids = [...new Set([...row.shown, ...(row.mediator ? [row.mediator] : [])])];
  const cards = await mediatorCards(tx, county, ids);
  return {
    id: row.id,
    state: row.state,
    named: row.named ? (cards.get(row.named) ?? null) : null,
    shown: row.shown.flatMap((id) => cards.get(id) ?? []),
    mediator: row.mediator ? (cards.get(row.mediator) ?? null) : null,
    reason: row.reason,
    askedAt: row.asked_at,
    answered: asked.filter((one) => answers.has(one.id)).map((one) => one.id),
    answers: conduct
      ? [...answers.values()].map(({ party, compartment: side, answer, mediator, way, at }) => ({
          party,
          side,
          answer,
          mediator,
          way,
          at,
        }))
      : [],
    outcome: choiceOutcome(
      asked.map((one) => one.id),
      answers,
    ),
  };
}

async function offerView(
  tx: Tx,
  county: number,
  { matter, mediation, parties }: Facts,
  conduct: boolean,
): Promise<TimeView["offer"]> {
  const row = mediation && (await findOffer(tx, county, mediation.id));
  if (!row) return null;
  const options = await optionsOf(tx, county, row.id);
  const answers = await answersOf(tx, county, matter.id, row.id);
  const { id, session, kind, place, minutes, interpreter, state, asked_at: askedAt } = row;
  return {
    id,
    session,
    kind,
    place,
    minutes,
    interpreter,
    state,
    askedAt,
    options,
    answers: conduct
      ? [...answers.values()].map(({ party, compartment: side, options, way, at }) => ({
          party,
          side,
          options,
          way,
          at,
        }))
      : [],
    best: bestTime(
      options,
      askedParties({ parties }).map((one) => one.id),
      new Map([...answers].map(([party, answer]) => [party, answer.options])),
    ),
  };
}
