import { refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { OfferFacts } from "../rules/offers.ts";
import { lapseOffers, type OfferRow, offersOf } from "../store/offer-store.ts";
import { roomToWrite, type TalkFacts } from "./talk-facts.ts";

export const zone = "Asia/Shanghai";

export function factsOf(row: OfferRow): OfferFacts {
  const { id, maker, until, state, accepted } = row;
  return { id, table: row.compartment, maker, until, state, accepted };
}

/** An offer in a compartment that is open, in a room that can be written in, with the day. */
export async function offerToAnswer(
  { tx, county, now }: { tx: Tx; county: number; now: string },
  facts: TalkFacts,
  id: string,
): Promise<{ offer: OfferRow; today: string }> {
  const room = roomToWrite(facts);
  const today = localDateOf(now, zone);
  await lapseOffers(tx, county, room.id, { today, at: now });
  const offers = await offersOf(tx, county, room.id);
  const offer = offers.find((one) => one.id === id) ?? refuse("offer-not-found");
  return { offer, today };
}
