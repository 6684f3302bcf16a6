import { createHash } from "node:crypto";
import { action, mayInCounty, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { Drawing } from "../model/drawing.ts";
import type { Grid } from "../model/grid.ts";
import { shapeOfArea } from "../model/sheet.ts";
import { type CountyMap, mapOn } from "../questions/county-map.ts";
import { mayDecide } from "../rules/decide-drawing.ts";
import { differenceOf } from "../rules/drawing/difference.ts";
import { nextGridCode } from "../rules/grid-code.ts";
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
    const { plan } = decided;
    const difference = differenceOf(plan, inForce, map.units);
    const from = drawing.from;
    const code = (community: string, level: 1 | 2 | 3): string => {
      const division = map.units.get(community)?.code;
      const next = division ? nextGridCode(division, level, codes) : null;
      if (!next) return refuse("grid-code-none", { unit: map.units.get(community)?.name.zh ?? "" });
      codes.add(next);
      return next;
    };
    const begun: Grid[] = difference.begun.map((grid) => {
      const area = plan.sheet.cells.get(grid.id);
      if (grid.code !== null && codes.has(grid.code)) refuse("grid-code-given", { code: grid.code });
      if (grid.code !== null) codes.add(grid.code);
      return {
        county,
        id: grid.id,
        code: grid.code ?? code(grid.community, 3),
        level: 3,
        name: grid.name,
        community: grid.community,
        policeRoom: grid.policeRoom,
        shape: area ? shapeOfArea(area) : null,
        unitKind: grid.unitKind,
        unit: grid.unit,
        from,
        until: null,
      };
    });
    const above: Grid[] = difference.lacking.map(({ level, community, area }) => {
      const unit = map.units.get(community)!;
      const below = [...plan.grids.values()].find((grid) =>
        level === 2 ? grid.community === community : map.units.get(grid.community)?.parent === community,
      )!;
      return {
        county,
        id: newId(),
        code: code(community, level),
        level,
        name: { zh: `${unit.name.zh}网格`, en: `${unit.name.en} Grid` },
        community,
        policeRoom: below.policeRoom,
        shape: shapeOfArea(area),
        unitKind: null,
        unit: null,
        from,
        until: null,
      };
    });
    await insertGrids(tx, county, [...above, ...begun], drawing.id);
    const borders = difference.moved.map(({ grid, area }) => ({ grid, shape: shapeOfArea(area) }));
    await moveBorders(tx, county, { from, drawing: drawing.id, borders });
    await changeGrids(tx, county, difference.changed, from);
    await endGrids(tx, county, difference.ended, from);
    const pairs = [
      ...difference.ended.flatMap(({ grid, into }) => into.map((after) => ({ before: grid, after }))),
      ...difference.begun.flatMap(({ id, after }) => after.map((before) => ({ before, after: id }))),
    ];
    await keepSuccession(tx, county, "grid", pairs, from);
    await endDraft(tx, county, drawing.id, { state: "decided", by: actor.id, at: now });
    tell({
      stream: drawing.id,
      kind: "drawing",
      type: "grid.drawing-decided",
      data: {
        from,
        moved: borders.length,
        begun: begun.length,
        ended: difference.ended.length,
        pairs,
        borders: createHash("sha256")
          .update(JSON.stringify([borders, begun.map((grid) => [grid.code, grid.shape])]))
          .digest("hex"),
      },
    });
    return { drawing: drawing.id, moved: borders.length };
  },
});
