import type { Shape } from "@maple/platform/map";
import { z } from "zod";

/**
 * A corner of a border in whole millionths of a degree, WGS-84 (about a decimetre). Whole numbers, so that two
 * neighbours hold exactly the same border and arithmetic on corners is exact.
 */
export type Spot = readonly [x: number, y: number];

/** A ring without its repeated last corner. Outlines run anticlockwise, holes clockwise: the area is on the left. */
export type Loop = readonly Spot[];

/** What one grid covers: all its loops. */
export type Area = readonly Loop[];

/** The third-level grids that lie beside one another, and the border of the whole that they fill. */
export interface Sheet {
  cells: ReadonlyMap<string, Area>;
  outline: Area;
}

const millionth = 1_000_000;

export const spotSchema = z
  .tuple([
    z
      .int()
      .min(-180 * millionth)
      .max(180 * millionth),
    z
      .int()
      .min(-90 * millionth)
      .max(90 * millionth),
  ])
  .readonly();

/** The most corners a drawing may have: 600 grids of 160 corners, and as much again. */
export const cornerLimit = 200_000;
/** The most corners one grid may have. */
export const gridCornerLimit = 20_000;

export const spotOf = ([lng, lat]: readonly [number, number]): Spot => [
  Math.round(lng * millionth),
  Math.round(lat * millionth),
];

export const pointOf = ([x, y]: Spot): [number, number] => [x / millionth, y / millionth];

/** Twice the signed area in square millionths: above zero when the loop runs anticlockwise. Exact within a county. */
export function turnOf(loop: Loop): number {
  const [ox, oy] = loop[0] ?? [0, 0];
  let sum = 0;
  for (let i = 1; i + 1 < loop.length; i++) {
    const [ax, ay] = loop[i]!;
    const [bx, by] = loop[i + 1]!;
    sum += (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);
  }
  return sum;
}

const openLoop = (ring: ReadonlyArray<readonly [number, number]>): Spot[] => {
  const loop: Spot[] = [];
  for (const point of ring) {
    const spot = spotOf(point);
    const last = loop.at(-1);
    if (!last || last[0] !== spot[0] || last[1] !== spot[1]) loop.push(spot);
  }
  const [first, last] = [loop[0], loop.at(-1)];
  if (loop.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) loop.pop();
  return loop;
};

/** A GeoJSON shape as loops, whichever way its rings ran. */
export function areaOfShape(shape: Shape): Area {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, place) => {
      const loop = openLoop(ring);
      return turnOf(loop) > 0 === (place === 0) ? loop : loop.reverse();
    }),
  );
}

/** Loops as GeoJSON: each hole goes to the smallest outline around it. */
export function shapeOfArea(area: Area): Shape {
  const outlines = area.filter((loop) => turnOf(loop) > 0).map((loop) => ({ loop, holes: [] as Loop[] }));
  for (const hole of area.filter((loop) => turnOf(loop) < 0)) {
    const around = outlines
      .filter(({ loop }) => loopHolds(loop, hole))
      .sort((a, b) => turnOf(a.loop) - turnOf(b.loop))[0];
    around?.holes.push(hole);
  }
  const ring = (loop: Loop) => [...loop, loop[0]!].map(pointOf);
  const polygons = outlines.map(({ loop, holes }) => [ring(loop), ...holes.map(ring)]);
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** Whether a loop that crosses no edge of another lies inside it. Corners that both share do not tell. */
function loopHolds(outer: Loop, inner: Loop): boolean {
  const corners = new Set(outer.map(String));
  const probe = inner.find((spot) => !corners.has(String(spot)));
  return probe === undefined ? Math.abs(turnOf(inner)) <= turnOf(outer) : insideLoop(outer, probe);
}

export function insideLoop(loop: Loop, [x, y]: Spot): boolean {
  let inside = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [x0, y0] = loop[j]!;
    const [x1, y1] = loop[i]!;
    if (y0 > y === y1 > y) continue;
    const side = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
    if (y1 > y0 ? side > 0 : side < 0) inside = !inside;
  }
  return inside;
}
