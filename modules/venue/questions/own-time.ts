import { loadMediation, type MediationFacts, partyOf, sessionsOf } from "@maple/mediation/server";
import { question } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import { decidesFor } from "../actions/time-facts.ts";
import type { Room } from "../model/room.ts";
import type { OwnTimeView, Side } from "../model/time.ts";
import { type BookingRow, bookingsOf } from "../store/booking-store.ts";
import { changesOf } from "../store/change-store.ts";
import { choicesOf, findChoosing } from "../store/choosing-store.ts";
import { answersOf, findOffer, optionsOf } from "../store/offer-store.ts";
import { listRooms } from "../store/room-store.ts";
import { mediatorCards } from "./mediator-cards.ts";

interface Mine {
  side: Side;
  /** The decider for whom this holder answers; null where it decides nothing. */
  party: string | null;
}

/** Mediator, times and the next session as one side sees them: its own answers, and nothing of the other side's. */
export const ownTime = question<{ matter: string }, MediationFacts, OwnTimeView>({
  verb: "venue.own",
  input: z.object({ matter: z.uuid() }),
  load: loadMediation,
  who: (actor, facts) => (partyOf(actor, facts) ? null : "matter-not-found"),
  opens: (actor, facts) => {
    const own = partyOf(actor, facts);
    return own ? [{ matter: facts.matter.id, compartment: own.side }] : [];
  },
  answer: async ({ tx, county, actor, facts, now }) => {
    const { side } = partyOf(actor, facts)!;
    const mine = { side, party: decidesFor(facts, actor)?.id ?? null };
    const open = facts.mediation.state === "begun" || facts.mediation.state === "agreeing";
    return {
      side,
      choosing: await choosingOf(tx, county, facts, mine),
      offer: open ? await offerOf(tx, county, facts, mine) : null,
      session: open ? await sessionOf(tx, county, facts, mine, now) : null,
    };
  },
});

async function choosingOf(
  tx: Tx,
  county: number,
  { matter, mediation }: MediationFacts,
  { party }: Mine,
): Promise<OwnTimeView["choosing"]> {
  const row = await findChoosing(tx, county, mediation.id);
  if (!row || party === null) return null;
  const mine = (await choicesOf(tx, county, matter.id, row.id)).get(party);
  const cards = await mediatorCards(tx, county, [...row.shown, ...(row.mediator ? [row.mediator] : [])]);
  return {
    id: row.id,
    state: row.state,
    named: row.named ? (cards.get(row.named) ?? null) : null,
    shown: row.shown.flatMap((id) => cards.get(id) ?? []),
    mediator: row.mediator ? (cards.get(row.mediator)?.name ?? null) : null,
    reason: row.reason,
    mine: mine ? { answer: mine.answer, mediator: mine.mediator, at: mine.at } : null,
  };
}

/** A room by its name in both languages; what was written for any other place stands as it was written. */
function placeOf(room: Pick<Room, "name" | "address"> | undefined, written: string): WordPair {
  if (!room) return { zh: written, en: written };
  const words = (name: string, comma: string) => [name, room.address].filter(Boolean).join(comma);
  return { zh: words(room.name.zh, "，"), en: words(room.name.en || room.name.zh, ", ") };
}

async function offerOf(
  tx: Tx,
  county: number,
  { matter, mediation }: MediationFacts,
  { party }: Mine,
): Promise<OwnTimeView["offer"]> {
  const row = await findOffer(tx, county, mediation.id);
  if (row?.state !== "open" || party === null) return null;
  const rooms = new Map((await listRooms(tx, county)).map((room) => [room.id, room]));
  const mine = (await answersOf(tx, county, matter.id, row.id)).get(party);
  return {
    id: row.id,
    minutes: row.minutes,
    kind: row.kind,
    place: row.place,
    moves: row.session !== null,
    options: (await optionsOf(tx, county, row.id)).map(({ id, at, room }) => ({
      id,
      at,
      place: placeOf(room === null ? undefined : rooms.get(room), row.place),
    })),
    mine: mine ? { options: mine.options, at: mine.at } : null,
  };
}

/**
 * When a side is to come. Whoever comes first waits in its own room; the other side is told the hour of the session alone,
 * so that nobody learns when the first one arrives.
 */
export function comeAtOf(
  booking: Pick<BookingRow, "stagger" | "first_side"> | undefined,
  side: Side,
  at: string,
): string {
  const earlier = booking?.first_side === side ? booking.stagger : 0;
  return momentOf(epochOf(at) - earlier * 60_000);
}

async function sessionOf(
  tx: Tx,
  county: number,
  { matter, mediation }: MediationFacts,
  { side, party }: Mine,
  now: string,
): Promise<OwnTimeView["session"]> {
  const next = (await sessionsOf(tx, county, mediation.id))
    .filter((one) => one.result === null && one.planned_at > now)
    .sort((a, b) => a.planned_at.localeCompare(b.planned_at))[0];
  if (!next) return null;
  const booking = (await bookingsOf(tx, county, matter.id)).find((one) => one.session === next.id);
  const room = (await listRooms(tx, county)).find((one) => one.id === booking?.room);
  const change = (await changesOf(tx, county, matter.id)).find(
    (one) => one.session === next.id && one.party === party,
  );
  return {
    id: next.id,
    at: next.planned_at,
    place: placeOf(room, next.place),
    minutes: booking?.minutes ?? null,
    comeAt: comeAtOf(booking, side, next.planned_at),
    has: room?.has ?? [],
    change: change ? { reason: change.reason, at: change.at, answer: change.answer } : null,
  };
}
