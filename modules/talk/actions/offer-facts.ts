import { refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import type { OfferFacts } from "../rules/offers.ts";
import { lapseOffers, type OfferRow, offersOf } from "../store/offer-store.ts";
import type { RoomRow } from "../store/talk-store.ts";
import { roomToWrite, type TalkFacts } from "./talk-facts.ts";

export const zone = "Asia/Shanghai";

export function factsOf(row: OfferRow): OfferFacts {
  const { id, maker, until, state, accepted } = row;
  return { id, table: row.compartment, maker, until, state, accepted };
}

interface Lapsing {
  tx: Tx;
  county: number;
  now: string;
  tell(one: Told): void;
}

/** Writes down and tells of every offer that nobody answered in time, in the compartments that are open. */
export async function lapseIn(
  { tx, county, now, tell }: Lapsing,
  room: Pick<RoomRow, "id" | "matter">,
): Promise<number> {
  const lapsed = await lapseOffers(tx, county, room.id, { today: localDateOf(now, zone), at: now });
  for (const { id, compartment, maker } of lapsed)
    tell({
      stream: room.matter,
      kind: "matter",
      type: "talk.offer-lapsed",
      data: { room: room.id, offer: id, compartment, maker },
    });
  return lapsed.length;
}

/** An offer in a compartment that is open, in a room that can be written in, with the day. */
export async function offerToAnswer(
  acting: Lapsing,
  facts: TalkFacts,
  id: string,
): Promise<{ offer: OfferRow; today: string }> {
  const room = roomToWrite(facts);
  const { tx, county, now } = acting;
  const today = localDateOf(now, zone);
  await lapseIn(acting, room);
  const offers = await offersOf(tx, county, room.id);
  const offer = offers.find((one) => one.id === id) ?? refuse("offer-not-found");
  return { offer, today };
}
