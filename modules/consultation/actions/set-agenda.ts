import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { agendaChange } from "../rules/agenda.ts";
import { mayStand } from "../rules/public-words.ts";
import type { MeetingRow } from "../store/meeting-store.ts";
import { insertItem, itemsOf, moveTopics, removeItems, topicsToChange } from "../store/topic-store.ts";
import { advance, loadMeeting, mayKeepMeeting, meetingTold } from "./meeting-facts.ts";

const input = z.object({
  meeting: z.uuid(),
  /** The whole agenda in its order, each topic with its wording for the public. */
  items: z.array(z.object({ topic: z.uuid(), wording: z.string().max(300) })).max(30),
});

/**
 * Sets the agenda of a meeting: which topics, in which order, in which public words. What comes off it waits again for
 * another meeting; one topic stands on one agenda alone.
 */
export const setAgenda = action<z.infer<typeof input>, MeetingRow, { topics: number }>({
  verb: "consultation.set-agenda",
  input,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, input: { items }, facts: meeting, tell }) => {
    const to = advance(meeting, "set-agenda");
    const before = (await itemsOf(tx, county, meeting.id)).map((item) => item.topic);
    const wanted = items.map((item) => item.topic);
    const topics = await topicsToChange(tx, county, [...new Set([...before, ...wanted])]);
    const of = new Map(topics.filter((one) => one.room === meeting.room).map((one) => [one.id, one]));
    const change =
      agendaChange(before, wanted, (topic) => of.get(topic)?.state ?? null) ?? refuse("topic-elsewhere");
    for (const { wording } of items) {
      const objection = mayStand(wording, 4, "topic-wording-needed");
      if (objection) refuse(objection);
    }
    await removeItems(tx, county, meeting.id);
    for (const [position, { topic, wording }] of items.entries())
      await insertItem(tx, county, meeting.id, {
        topic,
        position,
        wording: wording.trim(),
        sector: of.get(topic)!.sector,
      });
    await moveTopics(tx, county, change.on, "on-agenda");
    await moveTopics(tx, county, change.off, "raised");
    const { on, off } = change;
    tell(meetingTold(meeting.id, "consultation.agenda-set", { topics: wanted, on, off, to }));
    return { topics: wanted.length };
  },
});
