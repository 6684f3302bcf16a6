export { type Datum, fromWgs84, toWgs84 } from "./datum.ts";
export {
  areaOf,
  type Bounds,
  boundsOf,
  distanceMetres,
  type MultiPolygon,
  type Point,
  type Polygon,
  type Ring,
  type Shape,
} from "./geometry.ts";
export { centreOf, type Edges, edgesOf, insideEdges, pointInPolygon } from "./inside.ts";
