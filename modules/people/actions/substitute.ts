import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { NewPost, PostRecord } from "../model/staff.ts";
import { objectionToPost } from "../rules/give-post.ts";
import { objectionToCover } from "../rules/leave.ts";
import { insertPosts } from "../store/people-store.ts";
import { changePost, coversOf, postsOf } from "../store/post-store.ts";
import { postData } from "./give-post.ts";
import { loadPost, mayGive, type PostFacts, staffOrRefuse, today } from "./post-facts.ts";

const input = z.object({
  post: z.uuid(),
  staff: z.uuid(),
  from: z.iso.date(),
  until: z.iso.date(),
  /** Whether the post gives its own holder nothing meanwhile. */
  suspend: z.boolean().default(false),
});

type Facts = PostFacts & { held: PostRecord[]; others: PostRecord[] };

/** Another person covers a post for a time: they get the same post, which ends by itself. */
export const substitute = action<z.infer<typeof input>, Facts, { post: string }>({
  verb: "people.substitute",
  input,
  load: async (given) => {
    const { tx, county, input } = given;
    await staffOrRefuse(tx, county, input.staff);
    return {
      ...(await loadPost(given)),
      held: await postsOf(tx, county, input.staff),
      others: await coversOf(tx, county, input.post),
    };
  },
  who: (actor, { post, map }) => mayGive(actor, post, map),
  run: async ({ tx, county, input, facts: { post, map, held, others }, now, tell }) => {
    const { staff, from, until, suspend } = input;
    const day = today(now);
    const objection = objectionToCover(post, { staff, from, until }, { today: day, others });
    if (objection) refuse(objection);
    const cover: NewPost = {
      id: newId(),
      staff,
      role: post.role,
      unit: post.unit,
      grids: post.grids,
      from,
      until,
      title: post.title,
      substitutes: post.id,
    };
    const unfit = objectionToPost(
      { ...cover, from, until },
      { today: day, units: map.units, grids: map.grids, held },
    );
    if (unfit) refuse(unfit);
    await insertPosts(tx, county, [cover]);
    if (suspend) await changePost(tx, county, post, { suspendedFrom: from, suspendedUntil: until });
    tell({ stream: staff, kind: "staff", type: "staff.post-given", data: postData(cover) });
    tell({
      stream: post.staff,
      kind: "staff",
      type: "staff.post-covered",
      data: { post: post.id, by: cover.id, from, until, suspend },
    });
    return { post: cover.id };
  },
});
