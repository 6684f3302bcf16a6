import { mayInCounty, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { writeGeoJson } from "../rules/drawing/write-geojson.ts";
import { inForceOn } from "../rules/in-force.ts";
import { mapOn } from "./county-map.ts";

const input = z.object({
  on: z.iso.date().optional(),
  datum: z.enum(["wgs84", "gcj02", "bd09"]).default("wgs84"),
  level: z.coerce.number().int().min(1).max(3).default(3),
});

/** The grids of a level that have an area, as GeoJSON in a stated datum. They are public: the grid card shows them. */
export const exportGrids = question<
  z.infer<typeof input>,
  null,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "grid.export",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "grid.draw"),
  answer: async ({ tx, county, input: { on, datum, level }, now }) => {
    const day = on ?? localDateOf(now, "Asia/Shanghai");
    const map = await mapOn(tx, county, day);
    const grids = inForceOn(map.grids.values(), day).filter((grid) => grid.level === level && grid.shape);
    return {
      name: `网格-${level}级-${day}-${datum}.geojson`,
      media: "application/geo+json",
      bytes: new TextEncoder().encode(JSON.stringify(writeGeoJson(grids, map.units, datum))),
    };
  },
});
