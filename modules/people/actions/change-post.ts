import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { NewPost } from "../model/staff.ts";
import { objectionToChange } from "../rules/end-post.ts";
import { objectionToPost } from "../rules/give-post.ts";
import { insertPosts } from "../store/people-store.ts";
import { changePost } from "../store/post-store.ts";
import { postData, tidyTitle } from "./give-post.ts";
import { loadPost, mayGive, type PostFacts, today } from "./post-facts.ts";

const input = z.object({
  post: z.uuid(),
  title: z.object({ zh: z.string().max(60), en: z.string().max(100) }),
  grids: z.array(z.uuid()).max(500),
  from: z.iso.date(),
});

/** Other grids or another title from a day on: the old post ends, a new one begins; what was before stays as it was. */
export const changePostAct = action<z.infer<typeof input>, PostFacts, { post: string }>({
  verb: "people.change-post",
  input,
  load: loadPost,
  who: (actor, { post, map }) => mayGive(actor, post, map),
  run: async ({ tx, county, actor, input, facts: { post, map, all }, now, tell }) => {
    const day = today(now);
    const objection = objectionToChange(post, { from: input.from, today: day });
    if (objection) refuse(objection);
    // A post that has not begun yet is changed as a whole.
    const from = input.from < post.from ? post.from : input.from;
    const next: NewPost = {
      id: newId(),
      staff: post.staff,
      role: post.role,
      unit: post.unit,
      grids: input.grids,
      from,
      until: post.until,
      title: tidyTitle(input.title),
      substitutes: post.substitutes,
    };
    const unfit = objectionToPost(
      { ...next, from },
      { today: day, units: map.units, grids: map.grids, held: all.filter((one) => one.id !== post.id) },
    );
    if (unfit) refuse(unfit);
    await changePost(tx, county, post, {
      until: from,
      untilBefore: post.until,
      endedWhy: "changed",
      endedOn: day,
      endedBy: `${actor.kind}:${actor.id}`,
    });
    await insertPosts(tx, county, [next]);
    tell({
      stream: post.staff,
      kind: "staff",
      type: "staff.post-changed",
      data: { ...postData(next), before: post.id },
    });
    return { post: next.id };
  },
});
