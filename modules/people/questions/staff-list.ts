import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { isRole, roleWords, unitKindsOf } from "../model/roles.ts";
import type { Places, PostRecord, StaffPage } from "../model/staff.ts";
import { keepArea, mayKeep } from "../rules/keep-area.ts";
import { listStaffPage, postsHeldBy } from "../store/post-store.ts";

const zone = "Asia/Shanghai";
const pageSize = 30;

const input = z.object({
  search: z.string().max(40).default(""),
  role: z.string().max(40).optional(),
  unit: z.uuid().optional(),
  show: z.enum(["held", "left", "all"]).default("held"),
  sort: z.enum(["name", "role", "since"]).default("name"),
  down: z.enum(["0", "1"]).default("0"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The staff of the area that somebody keeps, with the posts they hold today. */
export const staffList = question<z.infer<typeof input>, CountyMap, StaffPage>({
  verb: "people.see",
  input,
  load: ({ tx, county }) => countyMap(tx, county),
  who: (actor, map) => mayKeep(actor, "people.see", null, map),
  answer: async ({ tx, county, actor, input, facts: map, now }) => {
    const day = localDateOf(now, zone);
    const area = keepArea(actor, "people.see", map);
    const { rows, total } = await listStaffPage(
      tx,
      county,
      day,
      {
        search: input.search.trim(),
        role: input.role ?? null,
        unit: input.unit ?? null,
        area: area === "all" ? null : [...(area ?? [])],
        show: input.show,
        sort: input.sort,
        down: input.down === "1",
      },
      { limit: pageSize, offset: (input.page - 1) * pageSize },
    );
    const held = await postsHeldBy(
      tx,
      county,
      day,
      rows.map((row) => row.id),
    );
    return {
      lines: rows.map((row) => ({
        id: row.id,
        name: row.name,
        since: row.since,
        posts: held.filter((post) => post.staff === row.id).map((post) => shortPost(post, map)),
      })),
      total,
      pageSize,
      may: {
        keep: mayKeep(actor, "people.keep", null, map) === null,
        give: mayKeep(actor, "post.give", null, map) === null,
      },
    };
  },
});

function shortPost(post: PostRecord, map: CountyMap) {
  return {
    role: post.role,
    roleWords: wordsOfRole(post.role),
    title: post.title,
    unit: post.unit,
    unitName: map.units.get(post.unit)?.name ?? { zh: "", en: "" },
    grids: post.grids.length,
  };
}

export const wordsOfRole = (role: string) => (isRole(role) ? roleWords[role] : { zh: role, en: role });

/** Units and grids at which this keeper may give posts today: what the forms offer. */
export const keeperPlaces = question<Record<string, never>, CountyMap, Places>({
  verb: "people.places",
  input: z.object({}),
  load: ({ tx, county }) => countyMap(tx, county),
  who: (actor, map) => mayKeep(actor, "people.see", null, map),
  answer: async ({ actor, facts: map, now }) => {
    const day = localDateOf(now, zone);
    const area = keepArea(actor, "people.see", map);
    const kinds = new Set<string>(Object.values(unitKindsOf).flat());
    const units = [...map.units.values()].filter(
      (unit) => kinds.has(unit.kind) && isInForce(unit, day) && (area === "all" || area?.has(unit.id)),
    );
    const own = new Set(units.map((unit) => unit.id));
    return {
      units: units.map(({ id, kind, name, parent }) => ({ id, kind, name, parent })),
      grids: [...map.grids.values()]
        .filter(
          (grid) =>
            grid.level === 3 && isInForce(grid, day) && (own.has(grid.community) || own.has(grid.policeRoom)),
        )
        .map(({ id, name, community, policeRoom }) => ({ id, name, community, room: policeRoom })),
    };
  },
});
