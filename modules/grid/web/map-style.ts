import { colour } from "@maple/platform/ui";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

const looks: Record<string, (id: string) => LayerSpecification> = {
  land: (id) => ({ id, source: id, type: "fill", paint: { "fill-color": "#FBFAF7" } }),
  green: (id) => ({ id, source: id, type: "fill", paint: { "fill-color": "#E1EEDD" } }),
  water: (id) => ({ id, source: id, type: "fill", paint: { "fill-color": "#CFE3EC" } }),
  buildings: (id) => ({ id, source: id, type: "fill", minzoom: 12, paint: { "fill-color": "#DDD8D0" } }),
  roads: (id) => ({
    id,
    source: id,
    type: "line",
    paint: { "line-color": "#C3CAD0", "line-width": ["interpolate", ["linear"], ["zoom"], 10, 0.6, 16, 5] },
  }),
};
const order = ["land", "green", "water", "buildings", "roads"];

/** The map's style out of the tokens; only the county's own layers, in the order they lie on each other. */
export function mapStyle(
  layers: Readonly<Record<string, GeoJSON.FeatureCollection>>,
  grids: GeoJSON.FeatureCollection,
): StyleSpecification {
  const known = order.filter((id) => layers[id]);
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(known.map((id) => [id, { type: "geojson" as const, data: layers[id]! }])),
      grids: { type: "geojson", data: grids },
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": "#E9EDF0" } },
      ...known.map((id) => looks[id]!(id)),
      {
        id: "grid-area",
        source: "grids",
        type: "fill",
        paint: { "fill-color": colour.river, "fill-opacity": 0.03 },
      },
      {
        id: "grid-edge",
        source: "grids",
        type: "line",
        paint: { "line-color": colour.river, "line-width": 1, "line-opacity": 0.55 },
      },
      {
        id: "grid-chosen",
        source: "grids",
        type: "fill",
        filter: ["==", ["get", "id"], ""],
        paint: { "fill-color": colour.river, "fill-opacity": 0.28 },
      },
    ],
  };
}

/** West, south, east, north of all corners; the world when there is none. */
export function featureBounds(features: readonly GeoJSON.Feature[]): [number, number, number, number] {
  let bounds: [number, number, number, number] | null = null;
  const reach = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === "number" && typeof value[1] === "number") {
      const [lng, lat] = value as [number, number];
      bounds = bounds
        ? [
            Math.min(bounds[0], lng),
            Math.min(bounds[1], lat),
            Math.max(bounds[2], lng),
            Math.max(bounds[3], lat),
          ]
        : [lng, lat, lng, lat];
      return;
    }
    for (const one of value) reach(one);
  };
  for (const feature of features)
    if ("coordinates" in (feature.geometry ?? {})) reach((feature.geometry as GeoJSON.Polygon).coordinates);
  return bounds ?? [73, 18, 135, 54];
}
