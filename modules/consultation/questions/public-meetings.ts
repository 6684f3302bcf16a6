import { type CountyMap, countyMap } from "@maple/grid/server";
import { question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { tidyReceiptCode } from "@maple/platform/ids";
import { z } from "zod";
import { matterStates } from "../actions/matter-states.ts";
import { zone } from "../actions/meeting-facts.ts";
import type { OwnTopic, PublicLine, PublicMeeting } from "../model/meeting.ts";
import { standingOf } from "../rules/standing.ts";
import { attendanceOf, findMeeting, listMeetings, type MeetingRow } from "../store/meeting-store.ts";
import { opinionsOf, resolutionsOf } from "../store/minutes-store.ts";
import { announcedItemsOf, findTopicByCode, itemsOf, type TopicRow } from "../store/topic-store.ts";
import { linesOf } from "./meeting-list.ts";
import { agendaAlone, frameOf, isPublished, itemsWith, unitName } from "./meeting-parts.ts";

const most = 100;

/** The meetings of the county that were announced, for everybody: those that lie ahead and what became of the others. */
export const publicMeetings = question<Record<string, never>, CountyMap, PublicLine[]>({
  verb: "consultation.public-list",
  input: z.object({}),
  load: ({ tx, county }) => countyMap(tx, county),
  who: () => null,
  answer: async ({ tx, county, facts: map, now }) => {
    const rows = await listMeetings(tx, county, { rooms: null, states: [], announced: true }, most);
    const lines = await linesOf({ tx, county, now }, rows, map.units);
    // How much was resolved is part of what was decided: it is out when the rest is.
    return lines.map((line) => (isPublished(line) ? line : { ...line, resolutions: 0, open: 0 }));
  },
});

/** One meeting as everybody may read it: its agenda from the day it is announced, the rest from the day it is published. */
export const publicMeeting = question<{ meeting: string }, MeetingRow, PublicMeeting>({
  verb: "consultation.public-view",
  input: z.object({ meeting: z.uuid() }),
  load: async ({ tx, county, input: { meeting } }) => {
    const found = await findMeeting(tx, county, meeting);
    return found?.announced_at ? found : refuse("meeting-not-found");
  },
  who: () => null,
  answer: async ({ tx, county, facts: meeting, now }) => {
    const [map, items] = await Promise.all([countyMap(tx, county), itemsOf(tx, county, meeting.id)]);
    const frame = frameOf(meeting, map.units);
    if (!isPublished(meeting)) return { ...frame, out: false, items: agendaAlone(items), attendance: [] };
    const [attendance, opinions, resolutions] = await Promise.all([
      attendanceOf(tx, county, meeting.id),
      opinionsOf(tx, county, meeting.id),
      resolutionsOf(tx, county, [meeting.id]),
    ]);
    const states = await matterStates(tx, county, resolutions);
    const today = localDateOf(now, zone);
    return {
      ...frame,
      out: true,
      items: itemsWith(items, opinions, resolutions, (row) => ({
        id: row.id,
        text: row.text,
        ownerName: row.owner === null ? null : unitName(map.units, row.owner),
        dueOn: row.due_on,
        standing: standingOf({ dueOn: row.due_on, matter: states.get(row.id) ?? null }, today),
      })),
      attendance: attendance.map(({ sector, organisation, people }) => ({ sector, organisation, people })),
    };
  },
});

/** A topic at its code: how far it is, what was answered, and on which agenda it stands. */
export const ownTopic = question<{ code: string }, TopicRow, OwnTopic>({
  verb: "consultation.own-topic",
  input: z.object({ code: z.string().max(40) }),
  load: async ({ tx, county, input }) => {
    const code = tidyReceiptCode(input.code);
    return (code === null ? null : await findTopicByCode(tx, county, code)) ?? refuse("topic-not-found");
  },
  who: () => null,
  answer: async ({ tx, county, facts: topic }) => {
    const [map, places] = await Promise.all([countyMap(tx, county), announcedItemsOf(tx, county, topic.id)]);
    const stands = topic.state === "raised" ? undefined : places[0];
    const meeting = stands === undefined ? null : await findMeeting(tx, county, stands.meeting);
    const out = meeting !== null && isPublished(meeting);
    return {
      code: topic.code,
      // What a meeting came to is read when it is published, here as anywhere.
      state:
        topic.state !== "on-agenda" && meeting !== null && !out && topic.answer === ""
          ? "on-agenda"
          : topic.state,
      text: topic.text,
      forgotten: topic.forgotten_at !== null,
      roomName: unitName(map.units, topic.room),
      roomPhone: map.units.get(topic.room)?.phone ?? null,
      raisedAt: topic.raised_at,
      answer: topic.answer,
      meeting:
        meeting === null || stands === undefined
          ? null
          : {
              ...frameOf(meeting, map.units),
              wording: stands.wording,
              outcome: out ? stands.outcome : null,
              outcomeWords: out ? stands.outcome_words : "",
            },
    };
  },
});
