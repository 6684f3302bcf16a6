import { gridForPlace, placeSchema } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { question } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { distanceMetres, toWgs84 } from "@maple/platform/map";
import { z } from "zod";
import { categoryWeights } from "../model/category-weights.generated.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { openNearby } from "../store/worklist-store.ts";

const input = z.object({
  place: placeSchema,
  story: z.string().max(20_000).default(""),
  category: z.string().max(2).optional(),
});

/** Public matters alone may be offered: what happens inside a home is nobody's to follow. */
const followable = new Set(["02", "09", "16", "17", "99"]);
const nearMetres = 400;

export interface NearbyMatter {
  id: string;
  /** The category and the day, never a title: a title is data. */
  category: string;
  reportedOn: string;
  metres: number | null;
  followers: number;
}

/** Similar open matters nearby, offered before sending: "follow that one instead". Nothing of their words is shown. */
export const nearbyMatters = question<z.infer<typeof input>, null, NearbyMatter[]>({
  verb: "matter.nearby",
  input,
  load: async () => null,
  who: () => null,
  answer: async ({ tx, county, input: { place, story, category }, now }) => {
    const map = await countyMap(tx, county);
    const today = localDateOf(now, "Asia/Shanghai");
    const where = gridForPlace(place, { ...map, on: today });
    const kind = category ?? suggestCategories(story, categoryWeights)[0]?.category ?? null;
    if (!where.placed || where.grid === null || kind === null || !followable.has(kind)) return [];
    const since = startOfLocalDay(addDays(today, -30), "Asia/Shanghai");
    const rows = await openNearby(tx, county, { grid: where.grid, category: kind, since });
    const here = place.way === "point" ? toWgs84(place.point, place.datum) : null;
    return rows
      .map((row) => ({
        id: row.id,
        category: row.category,
        reportedOn: localDateOf(row.reported_at, "Asia/Shanghai"),
        metres:
          here && row.lng !== null && row.lat !== null
            ? Math.round(distanceMetres(here, [row.lng, row.lat]))
            : null,
        followers: row.followers,
      }))
      .filter((row) => row.metres === null || row.metres <= nearMetres)
      .slice(0, 5);
  },
});
