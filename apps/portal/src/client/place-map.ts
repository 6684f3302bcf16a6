import { colour } from "@maple/platform/ui";
import { Map as Chart, type GeoJSONSource, LngLatBounds, Marker, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";

type Collection = Parameters<GeoJSONSource["setData"]>[0];
type LngLat = [number, number];

const empty: Collection = { type: "FeatureCollection", features: [] };

/** The county's own map: no tile of any other server is fetched. Returns how to move the mark from outside. */
export async function placeMap(
  holder: HTMLElement,
  start: LngLat | null,
  help: string,
  choose: (at: LngLat) => void,
): Promise<(at: LngLat | null) => void> {
  const [base, grids] = await Promise.all([fetchJson("/api/base-map"), fetchJson("/api/grids")]);
  const layers = (base.layers || {}) as Record<string, Collection>;
  const outlines = (grids.grids || empty) as GeoJSON.FeatureCollection;
  holder.className = "map";
  setWorkerUrl(workerUrl);
  const chart = new Chart({
    container: holder,
    attributionControl: false,
    dragRotate: false,
    bounds: boundsOf(outlines),
    fitBoundsOptions: { padding: 16 },
    style: {
      version: 8,
      sources: {
        ...Object.fromEntries(
          ["land", "green", "water", "roads", "buildings"].map((name) => [
            name,
            { type: "geojson" as const, data: layers[name] || empty },
          ]),
        ),
        grids: { type: "geojson", data: outlines },
      },
      layers: [
        { id: "ground", type: "background", paint: { "background-color": colour.wash } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#F3F1EA" } },
        { id: "green", type: "fill", source: "green", paint: { "fill-color": "#DDEBD8" } },
        { id: "water", type: "fill", source: "water", paint: { "fill-color": "#BFDCE6" } },
        { id: "buildings", type: "fill", source: "buildings", paint: { "fill-color": "#DDD6C8" } },
        {
          id: "roads",
          type: "line",
          source: "roads",
          paint: {
            "line-color": "#FFFFFF",
            "line-width": ["interpolate", ["linear"], ["zoom"], 11, 1, 16, 8],
          },
        },
        {
          id: "grids",
          type: "line",
          source: "grids",
          paint: { "line-color": colour.river, "line-width": 1, "line-opacity": 0.5 },
        },
      ],
    },
  });
  const canvas = chart.getCanvas();
  canvas.setAttribute("aria-label", help);
  const mark = new Marker({ color: colour.maple });
  const put = (at: LngLat) => {
    mark.setLngLat(at).addTo(chart);
    choose(at);
  };
  if (start) {
    mark.setLngLat(start).addTo(chart);
    chart.jumpTo({ center: start, zoom: 15 });
  }
  chart.on("click", (event) => put([event.lngLat.lng, event.lngLat.lat]));
  canvas.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const { lng, lat } = chart.getCenter();
    put([lng, lat]);
  });
  return (at) => {
    if (at === null) mark.remove();
    else {
      put(at);
      chart.jumpTo({ center: at, zoom: 15 });
    }
  };
}

async function fetchJson(address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
}

function boundsOf(outlines: GeoJSON.FeatureCollection): LngLatBounds {
  const bounds = new LngLatBounds();
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === "number") bounds.extend(part as LngLat);
    else for (const inner of part) walk(inner);
  };
  for (const feature of outlines.features) walk((feature.geometry as GeoJSON.Polygon).coordinates);
  return bounds;
}
