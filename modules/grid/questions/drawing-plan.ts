import type { Tx } from "@maple/platform/db";
import type { Grid } from "../model/grid.ts";
import { shapeOfArea } from "../model/sheet.ts";
import { applyEdits } from "../rules/drawing/apply-edits.ts";
import { planOf } from "../rules/drawing/plan.ts";
import { buildGridIndex, type GridIndex } from "../rules/grid-index.ts";
import { inForceOn } from "../rules/in-force.ts";
import { findDrawing } from "../store/drawing-store.ts";
import { type CountyMap, mapOn } from "./county-map.ts";

/** A drawing as it would be, for whoever wants to know what it does to their own things. */
export interface DrawnPlan {
  from: string;
  /** The map of the day without the drawing. */
  before: CountyMap;
  /** Third-level grids with the drawing: name and room, and which grids a new one came out of. */
  after: ReadonlyMap<string, { name: Grid["name"]; policeRoom: string; after: readonly string[] }>;
  index: GridIndex;
  ended: ReadonlyMap<string, readonly string[]>;
}

/** Null when there is no such drawing, or its edits are not possible on the borders of its day. */
export async function drawnPlan(tx: Tx, county: number, id: string): Promise<DrawnPlan | null> {
  const drawing = await findDrawing(tx, county, id);
  if (!drawing) return null;
  const before = await mapOn(tx, county, drawing.from);
  const inForce = inForceOn(before.grids.values(), drawing.from);
  const { plan } = applyEdits(planOf(inForce), drawing.edits);
  if (!plan) return null;
  const drawn: Grid[] = [...plan.grids.values()].map((grid) => ({
    county,
    id: grid.id,
    code: grid.code ?? "",
    level: 3,
    name: grid.name,
    community: grid.community,
    policeRoom: grid.policeRoom,
    shape: plan.sheet.cells.has(grid.id) ? shapeOfArea(plan.sheet.cells.get(grid.id)!) : null,
    unitKind: grid.unitKind,
    unit: grid.unit,
    from: drawing.from,
    until: null,
  }));
  return {
    from: drawing.from,
    before,
    after: new Map([...plan.grids.values()].map((grid) => [grid.id, grid])),
    index: buildGridIndex(drawn),
    ended: plan.ended,
  };
}
