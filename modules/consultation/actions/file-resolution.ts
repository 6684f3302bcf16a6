import type { Grid, Unit } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { push } from "@maple/handling/server";
import { mayAct } from "@maple/identity";
import { aboutMatter, openMatter, suggestedCategory } from "@maple/matter/server";
import { postsOn } from "@maple/people/server";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { answerDaysFor } from "../rules/answer-days.ts";
import { filedText } from "../rules/filed-text.ts";
import type { MeetingRow } from "../store/meeting-store.ts";
import { fileResolutionAs, resolutionsOf } from "../store/minutes-store.ts";
import { itemsOf, topicsOf } from "../store/topic-store.ts";
import { aboutRoom, advance, loadMeeting, mayKeepMeeting, meetingTold, zone } from "./meeting-facts.ts";

const input = z.object({
  meeting: z.uuid(),
  resolution: z.uuid(),
  /** What it is about; the suggestion where nobody says otherwise. */
  category: z.string().max(2).optional(),
  /** A grid of the room, where one is known. */
  grid: z.uuid().nullable().default(null),
});
type Facts = MeetingRow & { map: CountyMap };

/**
 * Makes a resolution a matter of the register: its text, place, owner and date go over, nothing is typed again. It came
 * from a meeting and says so. A department that took it on gets it as a task with the same date. Asked again, however it
 * is sent, the matter that is there is the answer. Mission E1.
 */
export const fileResolution = action<z.infer<typeof input>, Facts, { matter: string; tasks: number }>({
  verb: "consultation.file-resolution",
  input,
  load: async (given) => {
    const [meeting, map] = await Promise.all([loadMeeting(given), countyMap(given.tx, given.county)]);
    return { ...meeting, map };
  },
  // Whoever makes a matter of it takes it up: for both their post must reach the room.
  who: (actor, meeting) =>
    mayKeepMeeting(actor, meeting) ?? mayAct(actor, "matter.accept", aboutRoom(meeting.room)),
  run: async ({ tx, county, actor, input: given, facts: meeting, now, tell }) => {
    const { map } = meeting;
    const resolutions = await resolutionsOf(tx, county, [meeting.id]);
    const resolution =
      resolutions.find((row) => row.id === given.resolution) ?? refuse("resolution-not-found");
    if (resolution.matter !== null) return { matter: resolution.matter, tasks: 0 };
    advance(meeting, "file-resolution");
    if (given.grid !== null && map.grids.get(given.grid)?.policeRoom !== meeting.room)
      refuse("resolution-grid-unfit");
    const [items, topics] = await Promise.all([
      itemsOf(tx, county, meeting.id),
      topicsOf(tx, county, meeting.id),
    ]);
    const item = items.find((one) => one.topic === resolution.topic)!;
    const topic = topics.find((one) => one.id === resolution.topic)!;
    const owner = map.units.get(resolution.owner ?? "") ?? refuse("minutes-owner-unfit");
    const dueOn = resolution.due_on ?? refuse("minutes-date-unfit");
    const room = map.units.get(meeting.room)!;
    const words = filedText({
      year: meeting.year,
      number: meeting.number,
      room: room.name.zh,
      topic: item.wording,
      text: resolution.text,
      owner: owner.name.zh,
      dueOn,
    });
    const matter = await openMatter({
      tx,
      county,
      actor,
      now,
      map,
      ...words,
      category: given.category ?? suggestedCategory(`${item.wording}。${resolution.text}`),
      source: "meeting",
      room: meeting.room,
      grid: given.grid,
      because: whyThere(room, given.grid === null ? null : (map.grids.get(given.grid) ?? null)),
      placeWords: topic.place_words || room.name.zh,
      holder: await holderFor(tx, county, { actor, room: meeting.room, now }),
      from: { meeting: meeting.id, resolution: resolution.id },
      tell,
    });
    await fileResolutionAs(tx, county, resolution.id, { matter: matter.id, by: actorText(actor), at: now });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "consultation.resolution-filed",
      data: { meeting: meeting.id, resolution: resolution.id, owner: owner.id, dueOn },
    });
    tell(meetingTold(meeting.id, "consultation.filed", { resolution: resolution.id, matter: matter.id }));
    if (owner.kind !== "department" || mayAct(actor, "handling.push", aboutMatter(matter)) !== null)
      return { matter: matter.id, tasks: 0 };
    const days = answerDaysFor(localDateOf(now, zone), dueOn);
    const task = { unit: owner.id, part: "lead" as const, asked: resolution.text, days };
    const { tasks } = await push({
      tx,
      county,
      actor,
      input: { matter: matter.id, tasks: [task], files: [], contact: null },
      matter,
      now,
      tell,
    });
    return { matter: matter.id, tasks: tasks.length };
  },
});

/** Who carries it: whoever files it where they serve in the room, else the room's officer, else whoever files it. */
async function holderFor(
  tx: Tx,
  county: number,
  { actor, room, now }: { actor: Actor; room: string; now: string },
): Promise<string> {
  if (actor.posts.some((post) => post.role === "officer" && post.unit === room)) return actor.id;
  const posts = await postsOn(tx, county, localDateOf(now, zone));
  return posts.find((post) => post.role === "officer" && post.unit === room)?.staff ?? actor.id;
}

/** Why it lies there: the room of the meeting, and the grid that was chosen when it was filed. */
function whyThere(room: Unit, grid: Grid | null): { code: string; values: Record<string, string> } {
  const unit = room.name.zh;
  if (grid === null) return { code: "meeting-room", values: { unit } };
  return { code: "meeting-grid", values: { unit, grid: grid.name.zh } };
}
