import { type Datum, type Point, toWgs84 } from "@maple/platform/map";
import type { Edit } from "../../model/drawing.ts";
import { gridCodePattern } from "../../model/grid.ts";
import { shapeSchema } from "../../model/shape.ts";
import { type Area, areaOfShape, cornerLimit, type Spot } from "../../model/sheet.ts";
import type { Unit } from "../../model/unit.ts";
import { keyOf } from "./chain.ts";
import type { Plan } from "./plan.ts";
import { snapBorders } from "./snap-borders.ts";

export type FileFault =
  | "file-not-geojson"
  | "file-too-large"
  | "file-other-datum"
  | "feature-not-area"
  | "feature-not-degrees"
  | "feature-swapped"
  | "feature-without-code"
  | "feature-code-unfit"
  | "feature-code-twice"
  | "feature-without-name"
  | "feature-community-unknown"
  | "feature-room-unknown";

export interface ReadFault {
  fault: FileFault;
  /** Which feature, from 1; 0 for the file. */
  feature: number;
  value: string;
}

export interface ReadFacts {
  datum: Datum;
  whole: boolean;
  /** Corners closer than this many metres are the same corner. */
  metres: number;
  plan: Plan;
  units: ReadonlyMap<string, Unit>;
  newId(): string;
}

/**
 * A GeoJSON file (RFC 7946, but the datum is stated by whoever brings it) as one edit of a plan, or every fault in it.
 * Properties: `code` (12 digits of the division, level 3, serial), `name`, `nameEn`, `community` and `room` (code or name).
 */
export function readGeoJson(file: unknown, facts: ReadFacts): { edit: Edit } | { faults: ReadFault[] } {
  const features = featuresOf(file);
  if (!features) return { faults: [{ fault: "file-not-geojson", feature: 0, value: "" }] };
  const faults: ReadFault[] = [];
  const byCode = new Map([...facts.plan.grids.values()].map((grid) => [grid.code, grid]));
  const seen = new Set<string>();
  const drawn = new Map<string, Area>();
  const grids: Array<Omit<Extract<Edit, { op: "redraw" }>["grids"][number], "area">> = [];
  let corners = 0;
  for (const [place, feature] of features.entries()) {
    const wrong = (fault: FileFault, value = "") => faults.push({ fault, feature: place + 1, value });
    const properties = (feature.properties ?? {}) as Record<string, unknown>;
    const text = (key: string) => String(properties[key] ?? "").trim();
    const code = text("code");
    const known = byCode.get(code);
    if (code === "") wrong("feature-without-code");
    else if (!gridCodePattern.test(code) || code[12] !== "3") wrong("feature-code-unfit", code);
    else if (seen.has(code)) wrong("feature-code-twice", code);
    seen.add(code);
    const name = text("name") || known?.name.zh;
    if (!name) wrong("feature-without-name", code);
    const community = text("community")
      ? unitNamed(facts.units, text("community"), ["community", "village"])
      : known?.community;
    if (!community) wrong("feature-community-unknown", text("community"));
    const room = text("room") ? unitNamed(facts.units, text("room"), ["police-room"]) : known?.policeRoom;
    if (!room) wrong("feature-room-unknown", text("room"));
    const shape = shapeSchema.safeParse(feature.geometry);
    if (!shape.success) {
      wrong(whyNoArea(feature.geometry), code);
      continue;
    }
    const area = areaOfShape(inWgs84(shape.data, facts.datum));
    corners += area.reduce((sum, loop) => sum + loop.length, 0);
    if (!name || !community || !room) continue;
    const id = known?.id ?? facts.newId();
    drawn.set(id, area);
    grids.push({
      grid: id,
      code,
      name: { zh: name, en: text("nameEn") || known?.name.en || name },
      community,
      policeRoom: room,
    });
  }
  if (corners > cornerLimit)
    return { faults: [{ fault: "file-too-large", feature: 0, value: String(corners) }] };
  if (faults.length > 0) return { faults };
  const known = knownCorners(facts.plan, drawn, facts.whole);
  const other = otherDatum(file, facts);
  if (other) return { faults: [{ fault: "file-other-datum", feature: 0, value: other }] };
  const snapped = facts.metres > 0 ? snapBorders(drawn, known, facts.metres) : drawn;
  return {
    edit: {
      op: "redraw",
      whole: facts.whole,
      grids: grids.map((grid) => ({ ...grid, area: snapped.get(grid.grid)!.map((loop) => [...loop]) })),
    },
  };
}

interface Feature {
  geometry?: unknown;
  properties?: unknown;
}

function featuresOf(file: unknown): Feature[] | null {
  const { type, features } = (file ?? {}) as { type?: unknown; features?: unknown };
  if (type !== "FeatureCollection" || !Array.isArray(features) || features.length === 0) return null;
  return features.filter((one): one is Feature => one !== null && typeof one === "object");
}

/** Projected coordinates are in the hundred thousands; a latitude beyond 90 that would do as a longitude is exchanged. */
function whyNoArea(geometry: unknown): FileFault {
  let [large, exchanged] = [false, false];
  const look = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x !== "number" || typeof y !== "number") {
      value.forEach(look);
      return;
    }
    if (Math.abs(x) > 360 || Math.abs(y) > 360) large = true;
    else if (Math.abs(y) > 90 && Math.abs(x) <= 90) exchanged = true;
  };
  look((geometry as { coordinates?: unknown } | null)?.coordinates);
  return large ? "feature-not-degrees" : exchanged ? "feature-swapped" : "feature-not-area";
}

function unitNamed(units: ReadonlyMap<string, Unit>, said: string, kinds: readonly string[]): string | null {
  for (const unit of units.values())
    if (kinds.includes(unit.kind) && (unit.code === said || unit.name.zh === said || unit.id === said))
      return unit.id;
  return null;
}

type Shape = Parameters<typeof areaOfShape>[0];

function inWgs84(shape: Shape, datum: Datum): Shape {
  const ring = (points: Point[]) => points.map((point) => toWgs84(point, datum));
  return shape.type === "Polygon"
    ? { type: "Polygon", coordinates: shape.coordinates.map(ring) }
    : { type: "MultiPolygon", coordinates: shape.coordinates.map((rings) => rings.map(ring)) };
}

/** Corners that stay: those of grids that the file does not draw. */
function knownCorners(plan: Plan, drawn: ReadonlyMap<string, Area>, whole: boolean): Spot[] {
  if (whole) return [];
  const kept = [...plan.sheet.cells].filter(([id]) => !drawn.has(id)).map(([, area]) => area);
  return [...kept, plan.sheet.outline].flatMap((area) => area.flat());
}

const datums: readonly Datum[] = ["wgs84", "gcj02", "bd09"];

/**
 * Which datum the file seems to be in, when it is not the stated one: the one under which its corners fall on corners
 * that are on record. A wrong datum moves everything by 100 to 700 metres, and nobody sees it in the numbers.
 */
function otherDatum(file: unknown, { datum, plan }: ReadFacts): Datum | null {
  const near = new Set<string>();
  const box = 30;
  const put = ([x, y]: Spot) => keyOf([Math.round(x / box), Math.round(y / box)]);
  for (const area of plan.sheet.cells.values())
    for (const loop of area) for (const spot of loop) near.add(put(spot));
  if (near.size === 0) return null;
  const shapes = featuresOf(file)!.flatMap((feature) => {
    const shape = shapeSchema.safeParse(feature.geometry);
    return shape.success ? [shape.data] : [];
  });
  const shareUnder = (one: Datum) => {
    const spots = shapes.flatMap((shape) => areaOfShape(inWgs84(shape, one)).flat());
    const hits = spots.filter(([x, y]) =>
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => near.has(put([x + dx * box, y + dy * box])))),
    );
    return spots.length === 0 ? 0 : hits.length / spots.length;
  };
  if (shareUnder(datum) >= 0.2) return null;
  return datums.find((one) => one !== datum && shareUnder(one) > 0.5) ?? null;
}
