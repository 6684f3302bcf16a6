import { type CountyMap, countyMap } from "@maple/grid/server";
import { grants } from "@maple/identity";
import { gridsLeftAlone, mayKeep, type StaffPost } from "@maple/people";
import { namesOf, postsOn } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { countMediated, listOpenMattersOf } from "../store/carried-store.ts";

type Name = { zh: string; en: string };

/** What stands to be handed over when somebody goes. Codes and places alone: titles may name people. */
export interface CarriedView {
  matters: Array<{
    id: string;
    code: string;
    state: string;
    category: string;
    gridName: Name | null;
    roomName: Name | null;
  }>;
  /** Open matters in which they are a mediator. */
  mediated: number;
  /** Grids in which nobody works afterwards. */
  gridsAlone: Name[];
  /** Who may take matters: whoever has a post today that carries them, those of the same places first. */
  takers: Array<{ id: string; name: string; role: string; unitName: Name; near: boolean }>;
}

const input = z.object({ staff: z.uuid() });
interface Facts {
  map: CountyMap;
  posts: StaffPost[];
}

/** What somebody carries, asked before their posts end. */
export const carried = question<z.infer<typeof input>, Facts, CarriedView>({
  verb: "matter.carried",
  input,
  load: async ({ tx, county, now }) => ({
    map: await countyMap(tx, county),
    posts: await postsOn(tx, county, localDateOf(now, "Asia/Shanghai")),
  }),
  who: (actor, { map, posts }, { staff }) => {
    const own = posts.filter((post) => post.staff === staff);
    if (own.length === 0) return mayKeep(actor, "post.give", null, map);
    const objections = own.map((post) => mayKeep(actor, "post.give", post.unit, map));
    return objections.find((objection) => objection !== null) ?? null;
  },
  answer: async ({ tx, county, input: { staff }, facts: { map, posts }, now }) => {
    const day = localDateOf(now, "Asia/Shanghai");
    const own = posts.filter((post) => post.staff === staff);
    const units = new Set(own.map((post) => post.unit));
    const grids = new Set(own.flatMap((post) => post.grids));
    const isNear = (post: StaffPost) => units.has(post.unit) || post.grids.some((grid) => grids.has(grid));
    const able = posts.filter(
      (post) => post.staff !== staff && "matter.settle" in (grants[post.role as keyof typeof grants] ?? {}),
    );
    const matters = await listOpenMattersOf(tx, county, staff);
    const mediated = await countMediated(tx, county, staff);
    const names = await namesOf(tx, county, day, [...new Set(able.map((post) => post.staff))]);
    // One line a person: the post that is nearest.
    const best = new Map<string, StaffPost>();
    for (const post of able) {
      const have = best.get(post.staff);
      if (!have || (isNear(post) && !isNear(have))) best.set(post.staff, post);
    }
    const nameOf = (unit: string | null) => (unit && map.units.get(unit)?.name) || null;
    return {
      matters: matters.map(({ id, code, state, category, grid, room }) => ({
        id,
        code,
        state,
        category,
        gridName: (grid && map.grids.get(grid)?.name) || null,
        roomName: nameOf(room),
      })),
      mediated,
      gridsAlone: gridsLeftAlone(staff, posts).flatMap((grid) => map.grids.get(grid)?.name ?? []),
      takers: [...best.values()]
        .map((post) => ({
          id: post.staff,
          name: names.get(post.staff) ?? "",
          role: post.role,
          unitName: nameOf(post.unit) ?? { zh: "", en: "" },
          near: isNear(post),
        }))
        .sort((a, b) => Number(b.near) - Number(a.near)),
    };
  },
});
