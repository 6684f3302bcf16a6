import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { isOpen, matterStates } from "@maple/matter";
import { seenBy, whereOf } from "@maple/matter/server";
import { heldOnDay } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { zone } from "../actions/team-facts.ts";
import type { Unowned } from "../model/room-views.ts";
import { ownersOf } from "../store/room-store.ts";
import { unitName } from "./hand-over-views.ts";

/**
 * Nothing is ever unowned, proved by one statement: every open matter has a holder who is in post today, or waits in the
 * queue of a room where somebody is in post today; whatever has neither is told here. Protected ones are counted too.
 */
export const unowned = question<Record<string, never>, null, Unowned>({
  verb: "teamwork.unowned",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "teamwork.watch", null),
  answer: async ({ tx, county, actor, now }) => {
    const filter = {
      ...seenBy(actor, "teamwork.watch")!,
      sealed: "counted" as const,
      states: matterStates.filter(isOpen),
    };
    const [map, found] = await Promise.all([
      countyMap(tx, county),
      ownersOf(tx, county, {
        among: whereOf(county, filter),
        held: heldOnDay(localDateOf(now, zone)),
      }),
    ]);
    return {
      looked: found.looked,
      held: found.held,
      queued: found.queued,
      unowned: found.unowned.map((row) => ({
        id: row.id,
        code: row.code,
        title: row.title,
        room: row.room === null ? null : unitName(map, row.room),
        why: row.holder !== null ? "holder-gone" : row.room === null ? "nobody" : "room-empty",
        at: row.reported_at,
      })),
    };
  },
});
