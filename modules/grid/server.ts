export { addUnit } from "./actions/add-unit.ts";
export { closeUnit } from "./actions/close-unit.ts";
export { correctUnit } from "./actions/correct-unit.ts";
export { decideDrawing } from "./actions/decide-drawing.ts";
export { dropDrawing } from "./actions/drop-drawing.ts";
export { keepDrawing } from "./actions/keep-drawing.ts";
export { type CountyMap, countyMap, forgetCountyMap, mapOn } from "./questions/county-map.ts";
export { type DrawnPlan, drawnPlan } from "./questions/drawing-plan.ts";
export { mapReaction } from "./reactions.ts";
export { gridRoutes } from "./routes.ts";
export {
  findBaseMap,
  insertGrids,
  insertUnits,
  keepBaseMap,
  listCounties,
  listUnits,
  removeGrids,
  removeUnits,
} from "./store/grid-store.ts";
export { keepDivisions, loadDivisions } from "./store/keep-divisions.ts";
export { moveMapVersion } from "./store/map-version.ts";
