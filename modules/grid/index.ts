export type { DrawingEffect } from "./model/drawing.ts";
export { drawingReasons } from "./model/drawing-reasons.ts";
export {
  type Grid,
  type GridLevel,
  gridCodePattern,
  gridLevels,
  gridLevelWords,
  gridSchema,
  type UnitGridKind,
  unitGridKinds,
  unitGridKindWords,
} from "./model/grid.ts";
export { gridReasons } from "./model/grid-reasons.ts";
export {
  type GridReason,
  gridReasonWords,
  type PlaceRefusal,
  placeRefusalWords,
} from "./model/grid-words.ts";
export { type Place, placeSchema } from "./model/place.ts";
export { pointSchema, shapeSchema } from "./model/shape.ts";
export { nameSchema, type Unit, type UnitKind, unitKinds, unitKindWords, unitSchema } from "./model/unit.ts";
export { unitReasons } from "./model/unit-reasons.ts";
export { type Because, type GridForPlace, gridForPlace, type PlaceFacts } from "./rules/grid-for.ts";
export { buildGridIndex, type GridIndex, gridAt, metresToBorder } from "./rules/grid-index.ts";
export { inForceOn, isInForce } from "./rules/in-force.ts";
export { isUnder, unitPlaceFault } from "./rules/unit-place.ts";
export { unitsAbove } from "./rules/units-above.ts";
