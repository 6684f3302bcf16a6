import { type Action, action, mayInCounty, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { type CountyMap, mapOn } from "../questions/county-map.ts";
import { mayClose } from "../rules/close-unit.ts";
import { keepSuccession } from "../store/border-store.ts";
import { moveMapVersion } from "../store/map-version.ts";
import { closeUnit as writeEnd } from "../store/unit-store.ts";

const input = z.object({
  unit: z.uuid(),
  /** First day on which it no longer stands. */
  until: z.iso.date(),
  into: z.array(z.uuid()).max(20).default([]),
});
type Input = z.infer<typeof input>;

/**
 * A unit ends, or is merged into others. Its record stays, and so does its code: none is given twice.
 * `postsAt` counts the posts at a unit that go on on a day; this module does not know of posts.
 */
export const closeUnit = (
  postsAt: (tx: Tx, county: number, unit: string, day: string) => Promise<number>,
): Action<Input, { map: CountyMap; posts: number }, { closed: string }> =>
  action<Input, { map: CountyMap; posts: number }, { closed: string }>({
    verb: "unit.close-unit",
    input,
    load: async ({ tx, county, actor, input: { unit, until } }) => {
      if (mayInCounty(actor, "unit.keep") === null) await moveMapVersion(tx, county);
      const [map, posts] = await Promise.all([mapOn(tx, county, until), postsAt(tx, county, unit, until)]);
      return { map, posts };
    },
    who: (actor) => mayInCounty(actor, "unit.keep"),
    run: async ({ tx, county, input: { unit: id, until, into }, facts: { map, posts }, tell }) => {
      const unit = map.units.get(id) ?? refuse("unit-unknown");
      const closes = mayClose({ unit, until, into, units: map.units, grids: map.grids, posts });
      if ("refused" in closes) refuse(closes.refused, closes.values);
      await writeEnd(tx, county, id, until);
      const pairs = into.map((after) => ({ before: id, after }));
      await keepSuccession(tx, county, "unit", pairs, until);
      tell({ stream: id, kind: "unit", type: "unit.closed", data: { until, into } });
      return { closed: id };
    },
  });
