import { countyMap } from "@maple/grid/server";
import { heldOn } from "@maple/people";
import { postsEver } from "@maple/people/server";
import { staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { OrderedEvent, Reaction } from "@maple/platform/ledger";
import { noticeExport } from "./actions/notice-bulk.ts";
import { groupOf } from "./model/act-words.ts";
import { scopesOf, stationAbove, stationsOfPost } from "./rules/scopes-of.ts";
import { insertActs, type NewAct, placesOf } from "./store/act-store.ts";

const zone = "Asia/Shanghai";

/** Keeps each event under the circles that may look it up. */
export const actReaction: Reaction = {
  name: "audit.keep-acts",
  types: "all",
  react: async (tx, events) => insertActs(tx, events[0]!.county, await actsOf(tx, events)),
};

async function actsOf(tx: Tx, events: readonly OrderedEvent[]): Promise<NewAct[]> {
  const county = events[0]!.county;
  const map = await countyMap(tx, county);
  const matters = await placesOf(
    tx,
    county,
    events.map(matterOf).filter((id) => id !== null),
  );
  const staff = staffAmong(events.map((event) => event.actor));
  const posts = Map.groupBy(await postsEver(tx, county, staff), (post) => post.staff);
  return events.flatMap((event) => {
    const matter = matterOf(event);
    const day = localDateOf(event.received_at, zone);
    const held = (posts.get(staffOf(event.actor) ?? "") ?? []).filter((post) => heldOn(post, day));
    const kind = groupOf(event.type);
    const scopes = scopesOf({
      group: kind,
      matterStation: stationAbove(map.units, (matter && matters.get(matter)?.room) || null),
      doerStations: held.flatMap((post) => stationsOfPost(post, map)),
    });
    return scopes.map((scope) => ({
      scope,
      at: event.received_at,
      position: event.position,
      event: event.id,
      type: event.type,
      kind,
      actor: event.actor,
      stream: event.stream,
      stream_kind: event.kind,
      matter,
      lines: typeof event.data.lines === "number" ? event.data.lines : null,
    }));
  });
}

function matterOf(event: OrderedEvent): string | null {
  if (event.kind === "matter") return event.stream;
  const { matter } = event.data;
  return typeof matter === "string" ? matter : null;
}

/** An export of very many lines is noticed as much reading is. */
export const longExportReaction: Reaction = {
  name: "audit.notice-exports",
  types: ["register.exported", "audit.exported"],
  react: async (tx, events) => {
    for (const event of events) {
      const staff = staffOf(event.actor);
      const { lines } = event.data;
      if (staff && typeof lines === "number")
        await noticeExport(tx, event.county, { staff, lines, at: event.received_at });
    }
  },
};
