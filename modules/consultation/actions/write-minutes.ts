import { countyMap } from "@maple/grid/server";
import { type Actor, action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { outcomes, sectors } from "../model/sector.ts";
import { nextTopicState } from "../model/topic-life.ts";
import { holeIn, mayWrite } from "../rules/minutes.ts";
import { ownersOf } from "../rules/owners.ts";
import { changeMeeting, type MeetingRow } from "../store/meeting-store.ts";
import { insertOpinion, insertResolution, removeMinutes, resolutionsOf } from "../store/minutes-store.ts";
import { decideItem, itemsOf, moveTopics, topicsToChange } from "../store/topic-store.ts";
import { advance, loadMeeting, mayKeepMeeting, meetingTold, zone } from "./meeting-facts.ts";

const input = z.object({
  meeting: z.uuid(),
  topic: z.uuid(),
  opinions: z.array(z.object({ sector: z.enum(sectors), text: z.string().max(1000) })).max(40),
  outcome: z.enum(outcomes).nullable(),
  outcomeWords: z.string().max(1000).default(""),
  resolutions: z
    .array(
      z.object({
        text: z.string().max(500),
        /** A unit; may be missing while the minutes are being written. */
        owner: z.uuid().nullable().default(null),
        dueOn: z.iso.date().nullable().default(null),
      }),
    )
    .max(20),
});

/** Writes what was said on one topic, by sector, and what came of it; what was written before on it is replaced. */
export const writeMinutes = action<z.infer<typeof input>, MeetingRow, { resolutions: number }>({
  verb: "consultation.write-minutes",
  input,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, input: given, facts: meeting, tell }) => {
    const to = advance(meeting, "write-minutes");
    const { topic, opinions, outcome, resolutions } = given;
    if (!(await itemsOf(tx, county, meeting.id)).some((item) => item.topic === topic))
      refuse("topic-not-found");
    const map = await countyMap(tx, county);
    const owners = new Set(ownersOf(map.units, map.day).map((unit) => unit.id));
    const metOn = localDateOf(meeting.meets_at, zone);
    const outcomeWords = given.outcomeWords.trim();
    const objection = mayWrite({ opinions, outcome, outcomeWords, resolutions }, { owners, metOn });
    if (objection) refuse(objection);
    await removeMinutes(tx, county, { meeting: meeting.id, topic });
    await decideItem(tx, county, { meeting: meeting.id, topic }, { outcome, words: outcomeWords });
    for (const [position, { sector, text }] of opinions.entries())
      await insertOpinion(tx, county, meeting.id, {
        id: newId(),
        topic,
        position,
        sector,
        text: text.trim(),
      });
    for (const [position, { text, owner, dueOn }] of resolutions.entries())
      await insertResolution(tx, county, {
        id: newId(),
        meeting: meeting.id,
        topic,
        position,
        text: text.trim(),
        owner,
        due_on: dueOn,
      });
    const counts = { opinions: opinions.length, resolutions: resolutions.length };
    tell(meetingTold(meeting.id, "consultation.minutes-written", { topic, outcome, ...counts, to }));
    return { resolutions: resolutions.length };
  },
});

const one = z.object({ meeting: z.uuid() });

const isChair = (actor: Actor, meeting: MeetingRow) =>
  mayKeepMeeting(actor, meeting) ?? (actor.id === meeting.chair ? null : "meeting-chair-only");

/**
 * The chair stands for the minutes. Refused while a topic has no outcome, or a resolution nobody who sees to it or no
 * date. What was put off waits for the next meeting from now on.
 */
export const confirmMinutes = action<z.infer<typeof one>, MeetingRow, { state: string }>({
  verb: "consultation.confirm-minutes",
  input: one,
  load: loadMeeting,
  who: isChair,
  run: async ({ tx, county, facts: meeting, now, tell }) => {
    const state = advance(meeting, "confirm-minutes");
    const [items, resolutions] = await Promise.all([
      itemsOf(tx, county, meeting.id),
      resolutionsOf(tx, county, [meeting.id]),
    ]);
    const hole = holeIn(
      items.map(({ topic, outcome }) => ({
        outcome,
        resolutions: resolutions.filter((row) => row.topic === topic),
      })),
    );
    if (hole) refuse(hole.reason, { n: hole.n });
    const of = (isPutOff: boolean) =>
      items.filter((item) => (item.outcome === "put-off") === isPutOff).map((item) => item.topic);
    await moveTopics(tx, county, of(true), "put-off");
    await moveTopics(tx, county, of(false), "discussed");
    await changeMeeting(tx, county, meeting.id, { state, resolved_at: now });
    const counts = { topics: items.length, putOff: of(true).length, resolutions: resolutions.length };
    tell(meetingTold(meeting.id, "consultation.minutes-confirmed", { ...counts, to: state }));
    return { state };
  },
});

/** Before anything is published or became a matter, confirmed minutes can be taken back and put right. */
export const takeMinutesBack = action<z.infer<typeof one>, MeetingRow, { state: string }>({
  verb: "consultation.take-minutes-back",
  input: one,
  load: loadMeeting,
  who: isChair,
  run: async ({ tx, county, facts: meeting, tell }) => {
    const state = advance(meeting, "take-minutes-back");
    const [items, resolutions] = await Promise.all([
      itemsOf(tx, county, meeting.id),
      resolutionsOf(tx, county, [meeting.id]),
    ]);
    if (resolutions.some((row) => row.matter !== null)) refuse("minutes-filed");
    const ids = items.map((item) => item.topic);
    // One that was put off may stand on the next agenda by now, or be answered: then these minutes stay.
    const topics = await topicsToChange(tx, county, ids);
    if (topics.some((topic) => nextTopicState(topic.state, "take-back") === null)) refuse("topic-elsewhere");
    await moveTopics(tx, county, ids, "on-agenda");
    await changeMeeting(tx, county, meeting.id, { state, resolved_at: null });
    tell(meetingTold(meeting.id, "consultation.minutes-taken-back", { to: state }));
    return { state };
  },
});
