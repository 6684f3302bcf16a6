import { isInForce } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { aboutFor, findMatter } from "@maple/matter/server";
import { sessionsOf } from "@maple/mediation/server";
import { mayKeep } from "@maple/people";
import { mayInCounty, question } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay, weekdayOf } from "@maple/platform/clock";
import { z } from "zod";
import { zone } from "../actions/taken-times.ts";
import type { BookingLine, RoomWeek } from "../model/room.ts";
import { bookingsIn } from "../store/booking-store.ts";
import { closuresIn, listRooms } from "../store/room-store.ts";

const input = z.object({ day: z.iso.date().optional() });
/** Units that have rooms of their own. */
const kinds = new Set([
  "police-room",
  "station",
  "community",
  "village",
  "town",
  "mediation-committee",
  "mediation-centre",
]);

/** The rooms and a week of their bookings. Of a matter the reader may not see: that the room is taken, nothing else. */
export const roomWeek = question<z.infer<typeof input>, null, RoomWeek>({
  verb: "venue.week",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "venue.see"),
  answer: async ({ tx, county, actor, input, now }) => {
    const today = localDateOf(now, zone);
    const day = input.day ?? today;
    const from = addDays(day, 1 - weekdayOf(day));
    const span = [startOfLocalDay(from, zone), startOfLocalDay(addDays(from, 7), zone)] as const;
    const map = await countyMap(tx, county);
    const rooms = await listRooms(tx, county);
    const bookings: BookingLine[] = [];
    for (const { id, room, at, minutes, matter, mediation, session } of await bookingsIn(
      tx,
      county,
      ...span,
    )) {
      if (room === null) continue;
      const found = await findMatter(tx, county, matter);
      const sees =
        found && mayAct(actor, "matter.see", await aboutFor({ tx, county, actor }, found)) === null;
      const number = sees
        ? ((await sessionsOf(tx, county, mediation)).find((one) => one.id === session)?.number ?? null)
        : null;
      bookings.push({
        id,
        room,
        at,
        minutes,
        matter: sees ? matter : null,
        code: sees ? found.code : null,
        number,
      });
    }
    return {
      from,
      today,
      rooms: rooms.map((room) => ({
        ...room,
        unitName: map.units.get(room.unit)?.name ?? { zh: "", en: "" },
        mayKeep: mayKeep(actor, "venue.keep", room.unit, map) === null,
      })),
      closures: await closuresIn(tx, county, ...span),
      bookings,
      units: [...map.units.values()]
        .filter((unit) => kinds.has(unit.kind) && isInForce(unit, today))
        .filter((unit) => mayKeep(actor, "venue.keep", unit.id, map) === null)
        .map(({ id, name }) => ({ id, name })),
    };
  },
});
