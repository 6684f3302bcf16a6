import { type Datum, fromWgs84, type Point, type Shape } from "@maple/platform/map";
import type { Grid } from "../../model/grid.ts";
import type { Unit } from "../../model/unit.ts";

export interface GridFile {
  type: "FeatureCollection";
  /** RFC 7946 knows WGS-84 alone: a file in another datum says so itself. */
  datum: Datum;
  features: Array<{
    type: "Feature";
    id: string;
    geometry: Shape | null;
    properties: Record<string, string | number | null>;
  }>;
}

/** Grids as GeoJSON in a stated datum, with what `readGeoJson` needs to take them back. */
export function writeGeoJson(
  grids: readonly Grid[],
  units: ReadonlyMap<string, Unit>,
  datum: Datum,
): GridFile {
  const ring = (points: Point[]) => points.map((point) => fromWgs84(point, datum));
  const shapeIn = (shape: Shape): Shape =>
    shape.type === "Polygon"
      ? { type: "Polygon", coordinates: shape.coordinates.map(ring) }
      : { type: "MultiPolygon", coordinates: shape.coordinates.map((rings) => rings.map(ring)) };
  return {
    type: "FeatureCollection",
    datum,
    features: grids.map((grid) => ({
      type: "Feature",
      id: grid.id,
      geometry: grid.shape ? shapeIn(grid.shape) : null,
      properties: {
        code: grid.code,
        level: grid.level,
        name: grid.name.zh,
        nameEn: grid.name.en,
        community: units.get(grid.community)?.code ?? units.get(grid.community)?.name.zh ?? null,
        communityName: units.get(grid.community)?.name.zh ?? null,
        room: units.get(grid.policeRoom)?.name.zh ?? null,
        kind: grid.unitKind,
        from: grid.from,
        until: grid.until,
      },
    })),
  };
}
