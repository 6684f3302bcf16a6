import { type CountyMap, countyMap } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { handingSchema, type Leaving, leaveReasons } from "../model/leaving.ts";
import type { PostRecord } from "../model/staff.ts";
import { objectionToLeave, postsToEnd } from "../rules/leave.ts";
import { forgetPhone, insertLeaving, plannedLeaving } from "../store/leaving-store.ts";
import { postsOn } from "../store/people-store.ts";
import { changePost, postsOf, postsOfRole } from "../store/post-store.ts";
import { mayGive, staffOrRefuse, today } from "./post-facts.ts";

const input = z.object({
  staff: z.uuid(),
  from: z.iso.date(),
  reason: z.enum(leaveReasons),
  handing: handingSchema.default([]),
  rest: z.uuid().nullable().default(null),
});

interface Facts {
  map: CountyMap;
  posts: PostRecord[];
  administrators: PostRecord[];
  holders: Set<string>;
  planned: Leaving | null;
}

/**
 * Somebody leaves, moves or is ill: all posts end on a day, access with them. Who takes their open matters is told to
 * the ledger as ids; the matters follow it.
 */
export const leaveStaff = action<z.infer<typeof input>, Facts, { from: string; now: boolean }>({
  verb: "people.leave",
  input,
  load: async ({ tx, county, input: { staff }, now }) => {
    await staffOrRefuse(tx, county, staff);
    return {
      map: await countyMap(tx, county),
      posts: await postsOf(tx, county, staff),
      administrators: await postsOfRole(tx, county, "administrator", today(now)),
      holders: new Set((await postsOn(tx, county, today(now))).map((post) => post.staff)),
      planned: await plannedLeaving(tx, county, staff),
    };
  },
  // Every post that would end must be one that this keeper may end.
  who: (actor, { posts, map }, { from }) => {
    for (const post of postsToEnd(posts, from)) {
      const objection = mayGive(actor, post, map);
      if (objection) return objection;
    }
    return mayGive(actor, { role: "", unit: posts[0]?.unit ?? "" }, map);
  },
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { staff, from, reason, handing, rest } = input;
    if (facts.planned) refuse("leaving-already");
    const takers = [...handing.map((one) => one.to), rest].filter((one) => one !== null);
    const day = today(now);
    const objection = objectionToLeave({ ...facts, staff, day: from, today: day, takers });
    if (objection) refuse(objection);
    const by = `${actor.kind}:${actor.id}`;
    for (const post of postsToEnd(facts.posts, from)) {
      const until = post.from > from ? post.from : from;
      await changePost(tx, county, post, {
        until,
        untilBefore: post.until,
        endedWhy: reason,
        endedOn: day,
        endedBy: by,
      });
    }
    const immediate = from <= day;
    const leaving: Leaving = {
      id: newId(),
      staff,
      from,
      reason,
      handing,
      rest,
      plannedBy: by,
      plannedAt: now,
      doneAt: immediate ? now : null,
    };
    await insertLeaving(tx, county, leaving);
    if (immediate) tell(await goes(tx, county, leaving));
    else
      tell({
        stream: staff,
        kind: "staff",
        type: "staff.leaving-planned",
        data: { leaving: leaving.id, from, reason },
      });
    return { from, now: immediate };
  },
});

/** What happens on the day itself: the telephone is forgotten, and the ledger is told who takes what. */
export async function goes(tx: Tx, county: number, leaving: Leaving): Promise<Told> {
  const { id, staff, from, reason, handing, rest } = leaving;
  if (reason !== "ill") await forgetPhone(tx, county, staff);
  return {
    stream: staff,
    kind: "staff",
    type: "staff.left",
    data: { leaving: id, from, reason, handing, rest },
  };
}
