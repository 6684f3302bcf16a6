import { createHash } from "node:crypto";
import { action, mayInCounty, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { Drawing } from "../model/drawing.ts";
import { shapeOfArea } from "../model/sheet.ts";
import { type CountyMap, mapOn } from "../questions/county-map.ts";
import { mayDecide } from "../rules/decide-drawing.ts";
import { differenceOf } from "../rules/drawing/difference.ts";
import { newGrids, successionOf } from "../rules/drawing/new-grids.ts";
import { inForceOn } from "../rules/in-force.ts";
import { changeGrids, codesGiven, endGrids, keepSuccession, moveBorders } from "../store/border-store.ts";
import { endDraft, findDrawing, lastDecidedDay } from "../store/drawing-store.ts";
import { insertGrids } from "../store/grid-store.ts";
import { moveMapVersion } from "../store/map-version.ts";

const input = z.object({ drawing: z.uuid() });

interface Facts {
  drawing: Drawing;
  map: CountyMap;
  last: string | null;
  codes: Set<string>;
}

/**
 * Decides a drawing: proves that it has no gap and no overlap on the borders of its day, and writes the new borders
 * with that day. Old matters keep their grid; what held before stays on record.
 */
export const decideDrawing = action<z.infer<typeof input>, Facts, { drawing: string; moved: number }>({
  verb: "grid.decide-drawing",
  input,
  load: async ({ tx, county, actor, input: { drawing: id } }) => {
    if (mayInCounty(actor, "grid.draw") === null) await moveMapVersion(tx, county);
    const drawing = (await findDrawing(tx, county, id)) ?? refuse("drawing-not-found");
    const [map, last, codes] = await Promise.all([
      mapOn(tx, county, drawing.from),
      lastDecidedDay(tx, county),
      codesGiven(tx, county),
    ]);
    return { drawing, map, last, codes };
  },
  who: (actor) => mayInCounty(actor, "grid.draw"),
  run: async ({ tx, county, actor, facts: { drawing, map, last, codes }, now, tell }) => {
    const inForce = inForceOn(map.grids.values(), drawing.from);
    const decided = mayDecide({
      drawing,
      today: localDateOf(now, "Asia/Shanghai"),
      lastDecided: last,
      inForce,
      units: map.units,
    });
    if ("refused" in decided) refuse(decided.refused, decided.values);
    const difference = differenceOf(decided.plan, inForce, map.units);
    const from = drawing.from;
    const made = newGrids(difference, decided.plan, { county, from, units: map.units, codes, newId });
    if ("refused" in made) return refuse(made.refused, made.values);
    await insertGrids(tx, county, made.grids, drawing.id);
    const borders = difference.moved.map(({ grid, area }) => ({ grid, shape: shapeOfArea(area) }));
    await moveBorders(tx, county, { from, drawing: drawing.id, borders });
    await changeGrids(tx, county, difference.changed, from);
    await endGrids(tx, county, difference.ended, from);
    const pairs = successionOf(difference);
    await keepSuccession(tx, county, "grid", pairs, from);
    await endDraft(tx, county, drawing.id, { state: "decided", by: actor.id, at: now });
    tell({
      stream: drawing.id,
      kind: "drawing",
      type: "grid.drawing-decided",
      data: {
        from,
        moved: borders.length,
        begun: made.grids.length,
        ended: difference.ended.length,
        pairs,
        borders: createHash("sha256")
          .update(JSON.stringify([borders, made.grids.map((grid) => [grid.code, grid.shape])]))
          .digest("hex"),
      },
    });
    return { drawing: drawing.id, moved: borders.length };
  },
});
