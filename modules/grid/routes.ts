import type { Tx } from "@maple/platform/db";
import { asks, command, type Route } from "@maple/platform/http";
import { addUnit } from "./actions/add-unit.ts";
import { closeUnit } from "./actions/close-unit.ts";
import { correctUnit } from "./actions/correct-unit.ts";
import { decideDrawing } from "./actions/decide-drawing.ts";
import { dropDrawing } from "./actions/drop-drawing.ts";
import { keepDrawing } from "./actions/keep-drawing.ts";
import { divisionList } from "./questions/divisions.ts";
import { drawingList, drawingView, gridsOnDay } from "./questions/drawings.ts";
import { exportGrids } from "./questions/export-grids.ts";
import { unitTree } from "./questions/units.ts";

/** `postsAt` counts the posts at a unit that go on on a day: they are not this module's to know. */
export const gridRoutes = (
  postsAt: (tx: Tx, county: number, unit: string, day: string) => Promise<number>,
): Route[] => [
  asks("/api/units", unitTree),
  asks("/api/divisions", divisionList),
  command("POST", "/api/units", addUnit),
  command("POST", "/api/units/:unit/correct", correctUnit),
  command("POST", "/api/units/:unit/close", closeUnit(postsAt)),
  asks("/api/grids-on-day", gridsOnDay),
  asks("/api/grids.geojson", exportGrids, { file: true }),
  asks("/api/drawings", drawingList),
  asks("/api/drawings/:drawing", drawingView),
  command("POST", "/api/drawings/:drawing", keepDrawing),
  command("POST", "/api/drawings/:drawing/decide", decideDrawing),
  command("POST", "/api/drawings/:drawing/drop", dropDrawing),
];
