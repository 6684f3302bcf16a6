import type { Grid } from "../../model/grid.ts";
import { type Area, areaOfShape, type Sheet } from "../../model/sheet.ts";
import { unionOf } from "./chain.ts";
import { nodeSheet } from "./prove-drawing.ts";

/** A third-level grid as a plan has it. */
export interface PlannedGrid {
  id: string;
  /** Null until the plan is decided: a new grid gets its code then. */
  code: string | null;
  name: Grid["name"];
  community: string;
  policeRoom: string;
  unitKind: Grid["unitKind"];
  unit: string | null;
  /** The grids it came out of, when it is new. */
  after: string[];
}

/** What the third level would be: who is there, where the borders run, and where ended grids went. */
export interface Plan {
  grids: ReadonlyMap<string, PlannedGrid>;
  sheet: Sheet;
  /** Grids that end, each with the grids that take its area over. */
  ended: ReadonlyMap<string, readonly string[]>;
}

/** Where a plan begins: the third-level grids in force on its day. */
export function planOf(grids: Iterable<Grid>): Plan {
  const planned = new Map<string, PlannedGrid>();
  const cells = new Map<string, Area>();
  for (const grid of grids) {
    if (grid.level !== 3) continue;
    const { id, code, name, community, policeRoom, unitKind, unit } = grid;
    planned.set(id, { id, code, name, community, policeRoom, unitKind, unit, after: [] });
    if (grid.shape) cells.set(id, areaOfShape(grid.shape));
  }
  const sheet = { cells, outline: unionOf(cells.values()) };
  return { grids: planned, sheet: nodeSheet(sheet), ended: new Map() };
}
