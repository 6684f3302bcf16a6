import { countyMap } from "@maple/grid/server";
import { areaOf, mayAct } from "@maple/identity";
import { type Actor, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { matterStates } from "../actions/matter-states.ts";
import { aboutRoom, zone } from "../actions/meeting-facts.ts";
import type { MeetingLine, MeetingList } from "../model/meeting.ts";
import { type MeetingState, meetingStates } from "../model/meeting-life.ts";
import { isFinished, standingOf } from "../rules/standing.ts";
import { countMeetings, type ListedMeeting, listMeetings } from "../store/meeting-store.ts";
import { resolutionsOf } from "../store/minutes-store.ts";
import { waitingTopics } from "../store/topic-store.ts";
import { frameOf, topicView } from "./meeting-parts.ts";

/** The newest of them; older ones are found by their state. */
const most = 200;
const input = z.object({
  state: z.union([z.literal(""), z.enum(["open", ...meetingStates])]).default(""),
});

const openStates: readonly MeetingState[] = ["planned", "announced", "held", "resolved", "published"];

/** The rooms whose meetings somebody reads; null for all of the county. */
export function roomsSeen(actor: Actor): readonly string[] | null {
  const area = areaOf(actor, "consultation.see");
  return area === null ? [] : area.all ? null : area.rooms;
}

/** The meetings of the rooms that somebody's posts reach, and the topics that wait there. */
export const listMeetingsSeen = question<z.infer<typeof input>, null, MeetingList>({
  verb: "consultation.list",
  input,
  load: async () => null,
  who: (actor) => mayAct(actor, "consultation.see", null),
  answer: async ({ tx, county, actor, input: { state }, now }) => {
    const rooms = roomsSeen(actor);
    const states = state === "" ? [] : state === "open" ? openStates : [state];
    const [map, rows, total, waiting] = await Promise.all([
      countyMap(tx, county),
      listMeetings(tx, county, { rooms, states, announced: false }, most),
      countMeetings(tx, county, { rooms, states }),
      waitingTopics(tx, county, rooms, most),
    ]);
    const kept = [...map.units.values()].filter(
      (unit) =>
        unit.kind === "police-room" &&
        (unit.until === null || unit.until > map.day) &&
        mayAct(actor, "consultation.keep", aboutRoom(unit.id)) === null,
    );
    return {
      lines: await linesOf({ tx, county, now }, rows, map.units),
      total,
      waiting: waiting.map((topic) => topicView(topic, map.units)),
      rooms: kept.map(({ id, name }) => ({ id, name })),
    };
  },
});

/** Lines of meetings with how many of their resolutions are still open. */
export async function linesOf(
  { tx, county, now }: { tx: Tx; county: number; now: string },
  rows: readonly ListedMeeting[],
  units: Parameters<typeof frameOf>[1],
): Promise<MeetingLine[]> {
  const resolutions = await resolutionsOf(
    tx,
    county,
    rows.map((row) => row.id),
  );
  const states = await matterStates(tx, county, resolutions);
  const today = localDateOf(now, zone);
  return rows.map((row) => {
    const own = resolutions.filter((one) => one.meeting === row.id);
    const open = own.filter(
      (one) => !isFinished(standingOf({ dueOn: one.due_on, matter: states.get(one.id) ?? null }, today)),
    );
    return { ...frameOf(row, units), topics: row.topics, resolutions: own.length, open: open.length };
  });
}
