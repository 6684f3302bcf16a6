import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { findDangerSigns } from "@maple/matter";
import { linesOf, listMatters, seenBy, whereOf } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import { choicesFor, stationOf } from "../actions/team-facts.ts";
import type { Incoming, IncomingLine } from "../model/room-views.ts";
import { triageOrder } from "../rules/triage-order.ts";
import { handOversOf } from "../store/hand-over-store.ts";
import { mostWaiting, waitingMatters } from "../store/room-store.ts";
import { unitName } from "./hand-over-views.ts";

const inQueue = ["reported", "accepted", "mediating", "agreed"];
const asking = z.object({
  room: z.uuid().optional(),
  show: z.enum(["all", "danger", "free"]).default("all"),
});

/** What waits in the station for somebody to carry it: danger first, then what is due first. */
export const incoming = question<z.infer<typeof asking>, null, Incoming>({
  verb: "teamwork.incoming",
  input: asking,
  load: async () => null,
  who: (actor) => mayAct(actor, "teamwork.triage", null),
  answer: async ({ tx, county, actor, input, now }) => {
    const filter = {
      ...seenBy(actor, "teamwork.triage")!,
      states: inQueue,
      ...(input.room ? { room: input.room } : {}),
    };
    const [map, { rows, total }] = await Promise.all([
      countyMap(tx, county),
      waitingMatters(tx, county, whereOf(county, filter)),
    ]);
    const ids = rows.map((row) => row.id);
    const own = actor.posts.find((post) => "teamwork.triage" in post.may)?.unit ?? null;
    const [listed, handOvers, teams] = await Promise.all([
      listMatters(tx, county, { ...filter, ids }, { sort: "oldest", after: null, limit: mostWaiting }),
      handOversOf(tx, county, ids),
      choicesFor(tx, county, { map, station: stationOf(map, own), now }),
    ]);
    const storyOf = new Map(rows.map((row) => [row.id, row.story]));
    const lines = (await linesOf(tx, county, listed, now)).map((line): IncomingLine => {
      const signs = findDangerSigns(storyOf.get(line.id) ?? "");
      const mine = handOvers.filter((one) => one.matter === line.id);
      const offered = mine.find((one) => one.state === "offered");
      const last = mine.at(-1);
      return {
        ...line,
        danger: signs.map(({ sign, words }) => ({ sign, words })),
        urgent: signs.some((sign) => sign.tellPoliceNow),
        proposed: line.room === null ? null : { id: line.room, name: unitName(map, line.room) },
        offered: offered
          ? { id: offered.id, to: unitName(map, offered.to_unit), at: offered.given_at }
          : null,
        refusedBy: last?.state === "refused" ? unitName(map, last.to_unit) : null,
      };
    });
    const shown = lines.filter((line) =>
      input.show === "danger"
        ? line.danger.length > 0 || line.sealed || line.grade === "red"
        : input.show === "free"
          ? line.offered === null
          : true,
    );
    return { lines: shown.sort(triageOrder), total, teams };
  },
});
