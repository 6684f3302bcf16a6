import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { sectors } from "../model/sector.ts";
import { mayStand } from "../rules/public-words.ts";
import { changeMeeting, insertAttendance, type MeetingRow } from "../store/meeting-store.ts";
import { itemsOf, moveTopics } from "../store/topic-store.ts";
import { advance, loadMeeting, mayKeepMeeting, meetingTold, wordsGiven } from "./meeting-facts.ts";

const one = z.object({ meeting: z.uuid() });

/** Puts a meeting before everybody: when, where, and what is on its agenda. */
export const announceMeeting = action<z.infer<typeof one>, MeetingRow, { state: string }>({
  verb: "consultation.announce",
  input: one,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, facts: meeting, now, tell }) => {
    const state = advance(meeting, "announce");
    if (meeting.meets_at <= now) refuse("meeting-time-past");
    const items = await itemsOf(tx, county, meeting.id);
    if (items.length === 0) refuse("meeting-agenda-empty");
    await changeMeeting(tx, county, meeting.id, { state, announced_at: now });
    tell(meetingTold(meeting.id, "consultation.announced", { topics: items.length, to: state }));
    return { state };
  },
});

const held = z.object({
  meeting: z.uuid(),
  /** Who was represented: organisations and counts, no names. */
  attendance: z
    .array(
      z.object({
        sector: z.enum(sectors),
        organisation: z.string().max(80),
        people: z.int().min(1).max(500),
      }),
    )
    .max(60),
});

/** Records that it was held, and who was represented by how many. */
export const holdMeeting = action<z.infer<typeof held>, MeetingRow, { people: number }>({
  verb: "consultation.hold",
  input: held,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, input: { attendance }, facts: meeting, now, tell }) => {
    const to = advance(meeting, "hold");
    if (meeting.meets_at > now) refuse("meeting-time-ahead");
    if (attendance.length === 0) refuse("meeting-attendance-needed");
    for (const { organisation } of attendance) {
      const objection = mayStand(organisation, 2, "meeting-attendance-needed");
      if (objection) refuse(objection);
    }
    for (const { sector, organisation, people } of attendance)
      await insertAttendance(tx, county, meeting.id, {
        id: newId(),
        sector,
        organisation: organisation.trim(),
        people,
      });
    await changeMeeting(tx, county, meeting.id, { state: to, held_at: now });
    const people = attendance.reduce((sum, row) => sum + row.people, 0);
    const here = [...new Set(attendance.map((row) => row.sector))];
    tell(meetingTold(meeting.id, "consultation.held", { sectors: here, people, to }));
    return { people };
  },
});

const cancelled = z.object({ meeting: z.uuid(), reason: z.string().max(500) });

/** A meeting that will not be; its topics wait for another. Where it had been announced, the reason is read in public. */
export const cancelMeeting = action<z.infer<typeof cancelled>, MeetingRow, { state: string }>({
  verb: "consultation.cancel",
  input: cancelled,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, input: { reason }, facts: meeting, now, tell }) => {
    const state = advance(meeting, "cancel");
    const why = wordsGiven(reason, "meeting-reason-needed");
    const objection = mayStand(why, 2, "meeting-reason-needed");
    if (objection) refuse(objection);
    const items = await itemsOf(tx, county, meeting.id);
    const topics = items.map((item) => item.topic);
    await moveTopics(tx, county, topics, "raised");
    await changeMeeting(tx, county, meeting.id, { state, cancelled_why: why, closed_at: now });
    tell(meetingTold(meeting.id, "consultation.cancelled", { topics: topics.length, to: state }));
    return { state };
  },
});
