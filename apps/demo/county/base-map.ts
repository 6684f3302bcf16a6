import type { Point, Ring } from "@maple/platform/map";
import { drawHouses } from "./houses.ts";
import { drawSheet } from "./layout.ts";
import { drawRoads } from "./roads.ts";
import { ringOf } from "./shapes.ts";
import { shapeOf } from "./sheet.ts";
import { drawWater } from "./water.ts";

type Geometry =
  | { type: "Polygon"; coordinates: Ring[] }
  | { type: "MultiPolygon"; coordinates: Ring[][] }
  | { type: "LineString"; coordinates: Point[] };
export type MapFeature = { type: "Feature"; properties: Record<string, string>; geometry: Geometry };
export type FeatureCollection = { type: "FeatureCollection"; features: MapFeature[] };

/** Layers of the offline base map, lowest first. */
export type BaseMap = {
  land: FeatureCollection;
  green: FeatureCollection;
  water: FeatureCollection;
  roads: FeatureCollection;
  buildings: FeatureCollection;
};

const collect = (features: MapFeature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const many = (properties: Record<string, string>, rings: Ring[]): MapFeature => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) },
});

let drawn: BaseMap | null = null;

/**
 * The drawn map of the invented county: GeoJSON in WGS-84. Properties: `class` (main, street, lane) and
 * `zh`, `en` names of roads; `kind` of greens and buildings; names of waters.
 */
export function baseMap(): BaseMap {
  if (drawn) return drawn;
  const { houses, greens } = drawHouses();
  const outline = shapeOf(drawSheet().cells.map((cell) => cell.patch));
  const kinds = <T extends { kind: string; outline: Parameters<typeof ringOf>[0] }>(things: T[]) =>
    [...new Set(things.map((thing) => thing.kind))].map((kind) =>
      many(
        { kind },
        things.filter((thing) => thing.kind === kind).map((thing) => ringOf(thing.outline)),
      ),
    );
  drawn = {
    land: collect([
      {
        type: "Feature",
        properties: { zh: "枫桥示范县", en: "Maple Demonstration County" },
        geometry: outline,
      },
    ]),
    green: collect(kinds(greens)),
    water: collect(
      drawWater().map((water) => ({
        type: "Feature",
        properties: water.name.zh ? { ...water.name } : {},
        geometry: { type: "Polygon", coordinates: [ringOf(water.outline)] },
      })),
    ),
    roads: collect(
      drawRoads().map((road) => ({
        type: "Feature",
        properties: road.name ? { class: road.class, ...road.name } : { class: road.class },
        geometry: { type: "LineString", coordinates: road.line },
      })),
    ),
    buildings: collect(kinds(houses)),
  };
  return drawn;
}
