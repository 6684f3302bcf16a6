import { type CountyMap, countyMap } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { NewPost, PostRecord } from "../model/staff.ts";
import { objectionToPost } from "../rules/give-post.ts";
import { insertPosts } from "../store/people-store.ts";
import { postsOf } from "../store/post-store.ts";
import { mayGive, staffOrRefuse, today } from "./post-facts.ts";

const title = z.object({ zh: z.string().max(60), en: z.string().max(100) });
const input = z.object({
  staff: z.uuid(),
  role: z.string().max(40),
  title: title.default({ zh: "", en: "" }),
  unit: z.uuid(),
  grids: z.array(z.uuid()).max(500).default([]),
  from: z.iso.date(),
  until: z.iso.date().nullable().default(null),
});

/** Gives somebody a post from a day on; their abilities follow from it that day. */
export const givePost = action<
  z.infer<typeof input>,
  { map: CountyMap; held: PostRecord[] },
  { post: string }
>({
  verb: "people.give-post",
  input,
  load: async ({ tx, county, input: { staff } }) => {
    await staffOrRefuse(tx, county, staff);
    return { map: await countyMap(tx, county), held: await postsOf(tx, county, staff) };
  },
  who: (actor, { map }, wanted) => mayGive(actor, wanted, map),
  run: async ({ tx, county, input: wanted, facts: { map, held }, now, tell }) => {
    const objection = objectionToPost(wanted, {
      today: today(now),
      units: map.units,
      grids: map.grids,
      held,
    });
    if (objection) refuse(objection);
    const post: NewPost = { ...wanted, id: newId(), title: tidyTitle(wanted.title) };
    await insertPosts(tx, county, [post]);
    tell({ stream: post.staff, kind: "staff", type: "staff.post-given", data: postData(post) });
    return { post: post.id };
  },
});

export const tidyTitle = (given: { zh: string; en: string }) => ({
  zh: given.zh.trim(),
  en: given.en.trim(),
});

/** What the ledger is told of a post: ids, codes and days. */
export function postData(post: NewPost) {
  return {
    post: post.id,
    role: post.role,
    unit: post.unit,
    grids: post.grids,
    from: post.from,
    until: post.until,
    ...(post.substitutes ? { substitutes: post.substitutes } : {}),
  };
}
