import { featureBounds, mapStyle } from "@maple/grid/web";
import { useAsk } from "@maple/platform/query";
import { colour } from "@maple/platform/ui";
import { type GeoJSONSource, Map as GlMap, Marker, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { useEffect, useRef } from "react";
import { useCounty } from "./county.ts";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);

export interface PlaceMapProps {
  label: string;
  point: { lng: number; lat: number } | null;
  grid: string | null;
  /** Pressing the map chooses the grid under the finger. */
  onGrid?(grid: string): void;
  /** Pressing the map puts the point there. */
  onPoint?(point: { lng: number; lat: number }): void;
}

/** The county's own map (no tiles from elsewhere): grids, the chosen one filled, the point of the matter. */
export function PlaceMap(props: PlaceMapProps) {
  const county = useCounty();
  const base = useAsk<{ layers: Record<string, GeoJSON.FeatureCollection> }>(
    "/api/base-map",
    {},
    { staleMs: 3_600_000 },
  );
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<GlMap | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { point, grid } = props;
  const grids = county.data?.grids;
  const layers = base.data?.layers;

  useEffect(() => {
    if (!box.current || !grids || !layers) return;
    const given = latest.current;
    const around = grids.features.filter((feature) => feature.properties?.id === given.grid);
    const made = new GlMap({
      container: box.current,
      style: mapStyle(layers, grids),
      attributionControl: false,
      bounds: featureBounds(around.length > 0 ? around : grids.features),
      fitBoundsOptions: { padding: 30, maxZoom: 16 },
    });
    made.addControl(new NavigationControl({ showCompass: false }), "top-right");
    made.on("load", () => made.setFilter("grid-chosen", ["==", ["get", "id"], latest.current.grid ?? ""]));
    made.on("click", (event) => {
      latest.current.onPoint?.({ lng: event.lngLat.lng, lat: event.lngLat.lat });
      const hit = made.queryRenderedFeatures(event.point, { layers: ["grid-area"] })[0];
      const id: unknown = hit?.properties.id;
      if (typeof id === "string") latest.current.onGrid?.(id);
    });
    map.current = made;
    return () => {
      map.current = null;
      made.remove();
    };
  }, [grids, layers]);

  useEffect(() => {
    if (!map.current || !point || !layers) return;
    const marker = new Marker({ color: colour.maple }).setLngLat([point.lng, point.lat]).addTo(map.current);
    return () => {
      marker.remove();
    };
  }, [point, layers]);

  useEffect(() => {
    const now = map.current;
    if (!now?.isStyleLoaded() || !now.getSource<GeoJSONSource>("grids")) return;
    now.setFilter("grid-chosen", ["==", ["get", "id"], grid ?? ""]);
  }, [grid]);

  return <div className="place-map" ref={box} role="application" aria-label={props.label} />;
}
