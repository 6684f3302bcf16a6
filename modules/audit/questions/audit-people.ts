import type { CountyMap } from "@maple/grid/server";
import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { postsOn, staffNames } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { countyScope } from "../model/audit.ts";
import { circlesOf } from "../rules/circles.ts";
import { stationsOfPost } from "../rules/scopes-of.ts";

/** Whoever works for a station today, in its rooms or in the grids that they look after. */
export async function staffOfStation(
  tx: Tx,
  county: number,
  map: CountyMap,
  station: string,
  now: string,
): Promise<string[]> {
  const posts = await postsOn(tx, county, localDateOf(now, "Asia/Shanghai"));
  const here = posts.filter((post) => station === countyScope || stationsOfPost(post, map).includes(station));
  return [...new Set(here.map((post) => post.staff))];
}

/** The staff whose acts the asker may look up, by name, for the filter. */
export const auditPeople = question<object, null, Array<{ id: string; name: string }>>({
  verb: "audit.people",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "audit.see", null),
  answer: async ({ tx, county, actor, now }) => {
    const map = await countyMap(tx, county);
    const circles = circlesOf(actor.posts);
    const ids = await Promise.all(circles.map((circle) => staffOfStation(tx, county, map, circle, now)));
    const names = await staffNames(tx, county, ids.flat());
    return [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN"));
  },
});
