import { isInForce } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { aboutMatter, findMatter, suggestedCategory } from "@maple/matter/server";
import { namesOf } from "@maple/people/server";
import { type Actor, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { matterStates } from "../actions/matter-states.ts";
import {
  aboutRoom,
  loadMeetingToSee,
  mayKeepMeeting,
  maySeeMeeting,
  zone,
} from "../actions/meeting-facts.ts";
import type { MeetingView } from "../model/meeting.ts";
import { type MeetingAct, meetingActsIn } from "../model/meeting-life.ts";
import { holeIn } from "../rules/minutes.ts";
import { ownersOf } from "../rules/owners.ts";
import { standingOf } from "../rules/standing.ts";
import { attendanceOf, type MeetingRow } from "../store/meeting-store.ts";
import { opinionsOf, resolutionsOf } from "../store/minutes-store.ts";
import { itemsOf, topicsOf, waitingTopics } from "../store/topic-store.ts";
import { frameOf, itemsWith, topicView, unitName } from "./meeting-parts.ts";

const mostWaiting = 200;

/** One meeting as its staff see it: what was raised, the agenda, who was represented, the minutes, and what may be done. */
export const viewMeeting = question<{ meeting: string }, MeetingRow, MeetingView>({
  verb: "consultation.view",
  input: z.object({ meeting: z.uuid() }),
  load: loadMeetingToSee,
  who: maySeeMeeting,
  answer: async ({ tx, county, actor, facts: meeting, now }) => {
    const today = localDateOf(now, zone);
    const [map, items, topics, attendance, opinions, resolutions, waiting, names] = await Promise.all([
      countyMap(tx, county),
      itemsOf(tx, county, meeting.id),
      topicsOf(tx, county, meeting.id),
      attendanceOf(tx, county, meeting.id),
      opinionsOf(tx, county, meeting.id),
      resolutionsOf(tx, county, [meeting.id]),
      waitingTopics(tx, county, [meeting.room], mostWaiting),
      namesOf(tx, county, today, [meeting.chair]),
    ]);
    const states = await matterStates(tx, county, resolutions);
    const filed = resolutions.filter((row) => row.matter !== null);
    const matters = await Promise.all(filed.map((row) => findMatter(tx, county, row.matter!)));
    const opened = new Set(
      matters.flatMap((matter) =>
        matter && mayActOn(actor, "matter.see", aboutMatter(matter)) === null ? [matter.id] : [],
      ),
    );
    const hole = holeIn(
      items.map(({ topic, outcome }) => ({
        outcome,
        resolutions: resolutions.filter((row) => row.topic === topic),
      })),
    );
    return {
      ...frameOf(meeting, map.units),
      chair: meeting.chair,
      chairName: names.get(meeting.chair) ?? "",
      publishedAt: meeting.published_at,
      items: itemsWith(items, opinions, resolutions, (row, item) => ({
        id: row.id,
        text: row.text,
        owner: row.owner,
        ownerName: row.owner === null ? null : unitName(map.units, row.owner),
        dueOn: row.due_on,
        matter: row.matter,
        opens: row.matter !== null && opened.has(row.matter),
        category: row.matter === null ? suggestedCategory(`${item.wording}。${row.text}`) : null,
        standing: standingOf({ dueOn: row.due_on, matter: states.get(row.id) ?? null }, today),
      })),
      attendance: attendance.map(({ sector, organisation, people }) => ({ sector, organisation, people })),
      raised: topics.map((topic) => topicView(topic, map.units)),
      waiting: waiting.map((topic) => topicView(topic, map.units)),
      owners: ownersOf(map.units, map.day).map(({ id, name, kind }) => ({ id, name, kind })),
      grids: [...map.grids.values()]
        .filter((grid) => grid.level === 3 && grid.policeRoom === meeting.room && isInForce(grid, map.day))
        .map(({ id, name }) => ({ id, name })),
      hole: meeting.state === "held" ? hole : null,
      may: meetingActsIn(meeting.state).map((act) => ({ act, reason: mayDo(act, actor, meeting) })),
    };
  },
});

/** Why somebody may not do what the state allows; null when they may. */
function mayDo(act: MeetingAct, actor: Actor, meeting: MeetingRow): string | null {
  const keeps = mayKeepMeeting(actor, meeting);
  if (keeps !== null) return keeps;
  if (act === "confirm-minutes" || act === "take-minutes-back")
    return actor.id === meeting.chair ? null : "meeting-chair-only";
  if (act === "file-resolution") return mayAct(actor, "matter.accept", aboutRoom(meeting.room));
  return null;
}
