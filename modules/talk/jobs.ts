import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import { type Db, inCounty, openCompartments } from "@maple/platform/db";
import { append, type Told } from "@maple/platform/ledger";
import { lapseIn } from "./actions/offer-facts.ts";
import { tables } from "./model/talk.ts";
import { openRooms, type RoomRow } from "./store/talk-store.ts";

const page = 200;

/**
 * Writes down the offers whose last day has passed and tells the mediators, so that nobody waits for an answer that can
 * no longer come. Each room is a transaction of its own with its own compartments open; each offer lapses once.
 * @returns how many lapsed.
 */
export async function lapseDueOffers(db: Db, given: { county: number; now: Moment }): Promise<number> {
  const { county, now } = given;
  let lapsed = 0;
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const rooms: RoomRow[] = await inCounty(db, county, (tx) => openRooms(tx, county, from, page));
    for (const room of rooms)
      lapsed += await inCounty(db, county, async (tx) => {
        await openCompartments(
          tx,
          tables.map((compartment) => ({ matter: room.matter, compartment })),
        );
        const told: Told[] = [];
        const count = await lapseIn({ tx, county, now, tell: (one) => told.push(one) }, room);
        await append(tx, told, {
          county,
          actor: actorText(systemOf(county, "lapse-offers")),
          command: null,
          receivedAt: now,
        });
        return count;
      });
    if (rooms.length < page) return lapsed;
    after = rooms.at(-1)!.id;
  }
}
