import { type CountyMap, countyMap } from "@maple/grid/server";
import { type Actor, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { mayGive, staffOrRefuse } from "../actions/post-facts.ts";
import type { PostRecord, PostView, Staff, StaffView } from "../model/staff.ts";
import { mayResume } from "../rules/end-post.ts";
import { mayKeep } from "../rules/keep-area.ts";
import { standingOf } from "../rules/post-days.ts";
import { plannedLeaving } from "../store/leaving-store.ts";
import { staffNames } from "../store/people-store.ts";
import { type KeysOf, phoneOfStaff, postsById, postsOf } from "../store/post-store.ts";
import { wordsOfRole } from "./staff-list.ts";

const input = z.object({ staff: z.uuid() });
interface Facts {
  staff: Staff;
  posts: PostRecord[];
  map: CountyMap;
}

/** One person with all posts, and what this keeper may do with each. */
export const staffView = (keys: KeysOf) =>
  question<z.infer<typeof input>, Facts, StaffView>({
    verb: "people.person",
    input,
    load: async ({ tx, county, input: { staff } }) => ({
      staff: await staffOrRefuse(tx, county, staff),
      posts: await postsOf(tx, county, staff),
      map: await countyMap(tx, county),
    }),
    who: (actor, { posts, map }) => {
      const objection = mayKeep(actor, "people.see", null, map);
      if (objection) return objection;
      // Whoever has no post yet stands nowhere: a station may give them their first.
      const somewhere =
        posts.length === 0 || posts.some((post) => mayKeep(actor, "people.see", post.unit, map) === null);
      return somewhere ? null : "staff-not-found";
    },
    answer: async ({ tx, county, actor, facts: { staff, posts, map }, now }) => {
      const day = localDateOf(now, "Asia/Shanghai");
      const keeps = mayKeep(actor, "people.keep", null, map) === null;
      const planned = await plannedLeaving(tx, county, staff.id);
      const live = posts.filter((post) => ["held", "planned", "suspended"].includes(standingOf(post, day)));
      const covered = await coveredNames(tx, county, posts);
      return {
        ...staff,
        phone: keeps ? await phoneOfStaff(tx, county, keys, staff.id) : null,
        posts: posts.map((post) =>
          viewOf(post, { actor, map, day, coversName: covered.get(post.id) ?? null }),
        ),
        leaving: planned && { from: planned.from, reason: planned.reason },
        today: day,
        may: {
          keep: keeps,
          account: mayKeep(actor, "account.keep", null, map) === null,
          give: mayKeep(actor, "post.give", null, map) === null,
          leave: !planned && live.length > 0 && live.every((post) => mayGive(actor, post, map) === null),
        },
      };
    },
  });

async function coveredNames(
  tx: Tx,
  county: number,
  posts: readonly PostRecord[],
): Promise<Map<string, string>> {
  const ids = posts.map((post) => post.substitutes).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const covered = await postsById(tx, county, ids);
  const names = await staffNames(
    tx,
    county,
    covered.map((post) => post.staff),
  );
  const staffOf = new Map(covered.map((post) => [post.id, names.get(post.staff) ?? ""]));
  return new Map(posts.map((post) => [post.id, staffOf.get(post.substitutes ?? "") ?? ""]));
}

function viewOf(
  post: PostRecord,
  given: { actor: Actor; map: CountyMap; day: string; coversName: string | null },
): PostView {
  const { actor, map, day } = given;
  const may = mayGive(actor, post, map) === null;
  const stands = standingOf(post, day);
  const lives = stands === "held" || stands === "planned" || stands === "suspended";
  const resumes =
    mayResume(post, { by: `${actor.kind}:${actor.id}`, today: day }) && post.endedWhy !== "changed";
  return {
    ...post,
    roleWords: wordsOfRole(post.role),
    unitName: map.units.get(post.unit)?.name ?? { zh: "", en: "" },
    gridNames: post.grids.map((grid) => map.grids.get(grid)?.name ?? { zh: "", en: "" }),
    stands,
    coversName: given.coversName || null,
    may: {
      change: may && lives,
      end: may && lives,
      resume: may && resumes,
      annul: may && stands !== "annulled",
      cover: may && stands === "held" && post.substitutes === null,
    },
  };
}
