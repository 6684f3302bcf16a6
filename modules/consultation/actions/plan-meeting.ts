import { isUnder } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { nextNumber } from "@maple/matter/server";
import { postsOn } from "@maple/people/server";
import { type Action, action, actorText, refuse } from "@maple/platform/act";
import { epochOf, localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { mayStand } from "../rules/public-words.ts";
import { changeMeeting, insertMeeting, type MeetingRow } from "../store/meeting-store.ts";
import { aboutRoom, advance, loadMeeting, mayKeepMeeting, meetingTold, zone } from "./meeting-facts.ts";

const arrangement = {
  theme: z.string().max(80),
  meetsAt: z.iso.datetime(),
  minutes: z.int().min(15).max(480).default(90),
  place: z.string().max(200),
  /** A member of staff who chairs it and confirms the minutes. */
  chair: z.uuid(),
};
const planned = z.object({ room: z.uuid(), ...arrangement });
const arranged = z.object({ meeting: z.uuid(), ...arrangement });
type Arrangement = Omit<z.infer<typeof planned>, "room">;

/** What is checked of every arrangement: it lies ahead, says where and about what, and somebody of the place chairs it. */
async function settled(
  given: Arrangement,
  facts: { tx: Tx; county: number; map: CountyMap; room: string; now: string },
): Promise<{ theme: string; place: string }> {
  if (given.meetsAt <= facts.now) refuse("meeting-time-past");
  const theme = given.theme.trim();
  const place = given.place.trim();
  for (const text of [theme, place]) {
    const objection = mayStand(text, 2, "meeting-theme-needed");
    if (objection) refuse(objection);
  }
  const posts = await postsOn(facts.tx, facts.county, localDateOf(facts.now, zone), given.chair);
  const chairs = posts.some(
    (post) =>
      (post.role === "officer" && post.unit === facts.room) ||
      (post.role === "station-head" && isUnder(facts.room, post.unit, facts.map.units)),
  );
  if (!chairs) refuse("meeting-chair-unfit");
  return { theme, place };
}

/** Plans a meeting of a police room with those around it. Mission E1. */
export const planMeeting: Action<
  z.infer<typeof planned>,
  { map: CountyMap },
  { meeting: string; year: number; number: number }
> = action({
  verb: "consultation.plan",
  input: planned,
  load: async ({ tx, county }) => ({ map: await countyMap(tx, county) }),
  who: (actor, _facts, { room }) => mayAct(actor, "consultation.keep", aboutRoom(room)),
  run: async ({ tx, county, actor, input, facts: { map }, now, tell }) => {
    if (map.units.get(input.room)?.kind !== "police-room") refuse("meeting-room-unfit");
    const { theme, place } = await settled(input, { tx, county, map, room: input.room, now });
    const year = Number(localDateOf(input.meetsAt, zone).slice(0, 4));
    const meeting: MeetingRow = {
      id: newId(),
      room: input.room,
      year,
      number: await nextNumber(tx, county, `consultation-${year}-${input.room}`),
      theme,
      state: "planned",
      meets_at: input.meetsAt,
      minutes: input.minutes,
      place,
      chair: input.chair,
      announced_at: null,
      moved_at: null,
      published_at: null,
      cancelled_why: null,
    };
    await insertMeeting(tx, county, { ...meeting, planned_by: actorText(actor), planned_at: now });
    const { id, number, room } = meeting;
    tell(
      meetingTold(
        id,
        "consultation.planned",
        { room, year, number, chair: input.chair, to: "planned" },
        true,
      ),
    );
    return { meeting: id, year, number };
  },
});

/** Changes when, where, about what or who chairs; a meeting that was announced says in public that it was moved. */
export const arrangeMeeting = action<
  z.infer<typeof arranged>,
  MeetingRow,
  { meetsAt: string; moved: boolean }
>({
  verb: "consultation.arrange",
  input: arranged,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, input, facts: meeting, now, tell }) => {
    const to = advance(meeting, "arrange");
    const map = await countyMap(tx, county);
    const { theme, place } = await settled(input, { tx, county, map, room: meeting.room, now });
    const { meetsAt, minutes, chair } = input;
    const moved =
      meeting.announced_at !== null &&
      (epochOf(meeting.meets_at) !== epochOf(meetsAt) || meeting.place !== place);
    await changeMeeting(tx, county, meeting.id, {
      theme,
      place,
      meets_at: meetsAt,
      minutes,
      chair,
      ...(moved ? { moved_at: now } : {}),
    });
    tell(meetingTold(meeting.id, "consultation.arranged", { meetsAt, moved, chair, to }));
    return { meetsAt, moved };
  },
});
