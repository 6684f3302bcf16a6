import { useAsk } from "@maple/platform/query";
import { type GeoJSONSource, Map as GlMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { pointOf, type Spot, shapeOfArea, spotOf } from "../model/sheet.ts";
import type { Plan } from "../rules/drawing/plan.ts";
import { featureBounds, mapStyle } from "./map-style.ts";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);

/** Where things are on the screen, for whatever is drawn over the map. */
export interface Screen {
  of(spot: Spot): [x: number, y: number];
  at(x: number, y: number): Spot;
  /** Millionths of a degree north that a pixel measures. */
  perPixel: number;
  width: number;
  height: number;
}

/** The county's map with the grids as the plan has them, and a layer over it that children draw on. */
export function BorderMap(props: {
  label: string;
  plan: Plan;
  chosen: string | null;
  /** A place to go to, once for each new one. */
  look: Spot | null;
  /** A grid to come close to, once for each new one. */
  near: string | null;
  onPress(spot: Spot, grid: string | null): void;
  children(screen: Screen): ReactNode;
}) {
  const { plan, chosen, look, near } = props;
  const base = useAsk<{ layers: Record<string, GeoJSON.FeatureCollection> }>(
    "/api/base-map",
    {},
    { staleMs: 3_600_000 },
  );
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<GlMap | null>(null);
  const [moved, setMoved] = useState(0);
  const latest = useRef(props);
  latest.current = props;
  const features = useMemo(() => collectionOf(plan), [plan]);
  const firstFeatures = useRef(features);
  firstFeatures.current = features;
  const layers = base.data?.layers;

  useEffect(() => {
    if (!box.current || !layers) return;
    const given = firstFeatures.current;
    const made = new GlMap({
      container: box.current,
      style: mapStyle(layers, given),
      attributionControl: false,
      doubleClickZoom: false,
      bounds: featureBounds(given.features),
      fitBoundsOptions: { padding: 24 },
    });
    made.addControl(new NavigationControl({ showCompass: false }), "top-right");
    const tick = () => setMoved((n) => n + 1);
    made.on("move", tick);
    made.on("load", () => {
      made.setFilter("grid-chosen", ["==", ["get", "id"], latest.current.chosen ?? ""]);
      tick();
    });
    made.on("click", (event) => {
      const hit = made.queryRenderedFeatures(event.point, { layers: ["grid-area"] })[0];
      const id: unknown = hit?.properties.id;
      latest.current.onPress(
        spotOf([event.lngLat.lng, event.lngLat.lat]),
        typeof id === "string" ? id : null,
      );
    });
    map.current = made;
    return () => {
      map.current = null;
      made.remove();
    };
  }, [layers]);

  useEffect(() => {
    map.current?.getSource<GeoJSONSource>("grids")?.setData(features);
  }, [features]);
  useEffect(() => {
    const now = map.current;
    if (now?.getLayer("grid-chosen")) now.setFilter("grid-chosen", ["==", ["get", "id"], chosen ?? ""]);
  }, [chosen]);
  useEffect(() => {
    if (look)
      map.current?.easeTo({
        center: pointOf(look),
        zoom: Math.max(map.current.getZoom(), 16.5),
        duration: 0,
      });
  }, [look]);

  useEffect(() => {
    const grid = firstFeatures.current.features.filter((feature) => feature.id === near);
    if (grid.length > 0) map.current?.fitBounds(featureBounds(grid), { padding: 90, duration: 0 });
  }, [near]);

  const now = map.current;
  // `moved` makes this anew while the map is dragged or zoomed.
  const screen = now && moved >= 0 ? screenOf(now) : null;
  return (
    <div className="border-map">
      <div className="border-map-box" ref={box} role="application" aria-label={props.label} />
      {screen && (
        <svg className="border-map-over" width={screen.width} height={screen.height}>
          <title>{props.label}</title>
          {props.children(screen)}
        </svg>
      )}
    </div>
  );
}

function screenOf(map: GlMap): Screen {
  const box = map.getContainer();
  const middle = map.getCenter();
  const below = map.unproject([box.clientWidth / 2, box.clientHeight / 2 + 1]);
  return {
    of: (spot) => {
      const { x, y } = map.project(pointOf(spot));
      return [x, y];
    },
    at: (x, y) => {
      const { lng, lat } = map.unproject([x, y]);
      return spotOf([lng, lat]);
    },
    perPixel: Math.abs(middle.lat - below.lat) * 1_000_000,
    width: box.clientWidth,
    height: box.clientHeight,
  };
}

function collectionOf(plan: Plan): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [...plan.sheet.cells].map(([id, area]) => ({
      type: "Feature",
      id,
      geometry: shapeOfArea(area) as GeoJSON.Polygon,
      properties: { id, isNew: plan.grids.get(id)?.code === null },
    })),
  };
}
