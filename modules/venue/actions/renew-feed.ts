import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayKeep } from "@maple/people";
import { action, mayInCounty, refuse } from "@maple/platform/act";
import { hashSecret } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import type { Room } from "../model/room.ts";
import { renewFeedRow } from "../store/feed-store.ts";
import { findRoomToChange } from "../store/room-store.ts";

const input = z.object({ room: z.uuid().optional() });
interface Facts {
  map: CountyMap;
  room: Room | null;
}

/**
 * A secret address for a calendar: one's own sessions, or the bookings of a room one keeps. Shown once; asking again ends
 * the address there was.
 */
export const renewFeed = (door: ResidentDoor) =>
  action<z.infer<typeof input>, Facts, { path: string }>({
    verb: "venue.renew-feed",
    input,
    load: async ({ tx, county, input }) => ({
      map: await countyMap(tx, county),
      room: input.room
        ? ((await findRoomToChange(tx, county, input.room)) ?? refuse("room-not-found"))
        : null,
    }),
    who: (actor, { map, room }) =>
      room
        ? mayKeep(actor, "venue.keep", room.unit, map)
        : actor.kind === "staff"
          ? mayInCounty(actor, "venue.see")
          : "not-signed-in",
    secret: {
      kept: () => ({}),
      restored: (_kept, { id, county }) => ({
        path: `/calendar/${county}.${door.linkSecret(county, id)}.ics`,
      }),
    },
    run: async ({ tx, county, actor, facts: { room }, now, command, tell }) => {
      const secret = door.linkSecret(county, command);
      const subject = room?.id ?? actor.id;
      const kind = room ? "room" : "staff";
      await renewFeedRow(tx, county, { id: newId(), kind, subject, tokenHash: hashSecret(secret), at: now });
      tell({ stream: subject, kind, type: "venue.feed-renewed", data: { of: kind } });
      return { path: `/calendar/${county}.${secret}.ics` };
    },
  });
