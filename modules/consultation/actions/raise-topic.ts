import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { tidyStory } from "@maple/matter";
import { postsOn } from "@maple/people/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId, newReceiptCode } from "@maple/platform/ids";
import { z } from "zod";
import { type Sector, sectors } from "../model/sector.ts";
import { mayRaise, topicLimits } from "../rules/raise.ts";
import { roomOf } from "../rules/room-of.ts";
import { insertTopic } from "../store/topic-store.ts";
import { aboutRoom } from "./meeting-facts.ts";

const input = z.object({
  text: z.string().max(20_000),
  placeWords: z.string().max(topicLimits.place).default(""),
  /** A police room, or the community or village that one answers for. */
  area: z.union([z.literal(""), z.uuid()]).default(""),
  /** Whom it comes from; what comes from the public site comes from residents. */
  sector: z.enum(sectors).default("residents"),
});
type Input = z.infer<typeof input>;

/**
 * Somebody says what should be talked about: on the public site without an account, or through staff who type it. No name
 * and no telephone is asked; the code is the only way back to it.
 */
export const raiseTopic = action<
  Input,
  { map: CountyMap; room: string | null },
  { topic: string; code: string }
>({
  verb: "consultation.raise",
  input,
  load: async ({ tx, county, input: { area } }) => {
    const map = await countyMap(tx, county);
    return { map, room: roomOf(area, { units: map.units, grids: map.grids, day: map.day }) };
  },
  who: (actor, { room }) =>
    // Whoever follows a matter raises a topic as anybody does: nothing ties the one to the other.
    actor.kind === "guest"
      ? null
      : mayAct(actor, "consultation.keep", room === null ? null : aboutRoom(room)),
  run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
    const text = tidyStory(given.text);
    const placeWords = tidyStory(given.placeWords).replace(/\s+/g, " ");
    const objection = mayRaise({ text, placeWords });
    if (objection) refuse(objection.reason, { signs: objection.signs ?? "" });
    const room = facts.room ?? refuse("topic-room-unfit");
    const sector: Sector = actor.kind === "staff" ? given.sector : "residents";
    const topic = newId();
    const code = newReceiptCode();
    await insertTopic(tx, county, {
      id: topic,
      code,
      room,
      state: "raised",
      sector,
      text,
      place_words: placeWords,
      raised_by: actorText(actor),
      raised_at: now,
    });
    // What staff type in themselves they need not be told of.
    const told = actor.kind === "staff" ? [] : await officersOf(tx, county, room, now);
    tell({
      stream: topic,
      kind: "consultation",
      type: "consultation.topic-raised",
      begins: true,
      data: { room, sector, byStaff: actor.kind === "staff", told },
    });
    return { topic, code };
  },
});

async function officersOf(tx: Tx, county: number, room: string, now: Moment): Promise<string[]> {
  const posts = await postsOn(tx, county, localDateOf(now, "Asia/Shanghai"));
  return [
    ...new Set(
      posts.filter((post) => post.role === "officer" && post.unit === room).map((post) => post.staff),
    ),
  ];
}
