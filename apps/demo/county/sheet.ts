import type { MultiPolygon, Polygon, Ring, Shape } from "@maple/platform/map";
import { builtUp, pointAt, squareAt } from "./frame.ts";

/** A rectangle of whole squares of the sheet: from `u0`,`v0` up to `u1`,`v1`. */
export type Patch = { u0: number; v0: number; u1: number; v1: number };

/** A cut that parted a patch: a line of the sheet that can carry a road. */
export type Cut = { along: "u" | "v"; at: number; from: number; to: number };

/** People live where it is built up; fields still need somebody to look after them. */
const weightAt = (u: number, v: number) => 0.1 + builtUp(u, v);

function weightBetween(patch: Patch): number {
  let weight = 0;
  for (let u = patch.u0; u < patch.u1; u++) {
    for (let v = patch.v0; v < patch.v1; v++) weight += weightAt(u + 0.5, v + 0.5);
  }
  return weight;
}

/** Parts a patch into `count` of like weight by straight cuts across the longer side, and tells the cuts. */
export function splitPatch(patch: Patch, count: number): { patches: Patch[]; cuts: Cut[] } {
  if (count === 1) return { patches: [patch], cuts: [] };
  const [east, north] = squareAt((patch.u0 + patch.u1) / 2, (patch.v0 + patch.v1) / 2);
  const wide = (patch.u1 - patch.u0) * east >= (patch.v1 - patch.v0) * north;
  const first = Math.floor(count / 2);
  const goal = (weightBetween(patch) * first) / count;
  const [low, high] = wide ? [patch.u0, patch.u1] : [patch.v0, patch.v1];
  const before = (at: number): Patch => (wide ? { ...patch, u1: at } : { ...patch, v1: at });
  let at = low + 3;
  while (at < high - 3 && weightBetween(before(at)) < goal) at++;
  const after: Patch = wide ? { ...patch, u0: at } : { ...patch, v0: at };
  const cut: Cut = wide
    ? { along: "v", at, from: patch.v0, to: patch.v1 }
    : { along: "u", at, from: patch.u0, to: patch.u1 };
  const left = splitPatch(before(at), first);
  const right = splitPatch(after, count - first);
  return { patches: [...left.patches, ...right.patches], cuts: [cut, ...left.cuts, ...right.cuts] };
}

type Corner = `${number},${number}`;
const corner = (u: number, v: number): Corner => `${u},${v}`;

/** Sides of all squares at the rim of a patch, anticlockwise. */
function sidesOf({ u0, v0, u1, v1 }: Patch): [Corner, Corner][] {
  const sides: [Corner, Corner][] = [];
  for (let u = u0; u < u1; u++) sides.push([corner(u, v0), corner(u + 1, v0)]);
  for (let v = v0; v < v1; v++) sides.push([corner(u1, v), corner(u1, v + 1)]);
  for (let u = u1; u > u0; u--) sides.push([corner(u, v1), corner(u - 1, v1)]);
  for (let v = v1; v > v0; v--) sides.push([corner(u0, v), corner(u0, v - 1)]);
  return sides;
}

/**
 * The union of patches as a shape. Sides that two patches share cancel out; what is left is walked into
 * rings. A vertex stands at every square, so that grids, communities and towns share each vertex.
 */
export function shapeOf(patches: readonly Patch[]): Shape {
  const sides = new Map<string, [Corner, Corner]>();
  for (const [from, to] of patches.flatMap(sidesOf)) {
    if (!sides.delete(`${to}>${from}`)) sides.set(`${from}>${to}`, [from, to]);
  }
  const open = new Map<Corner, Corner>(sides.values());
  const rings: Ring[] = [];
  for (const start of [...open.keys()]) {
    if (!open.has(start)) continue;
    const ring: Ring = [];
    let here: Corner | undefined = start;
    while (here !== undefined) {
      const [u, v] = here.split(",").map(Number) as [number, number];
      ring.push(pointAt(u, v));
      const next: Corner | undefined = open.get(here);
      open.delete(here);
      here = next;
    }
    rings.push(ring);
  }
  const [only] = rings;
  if (rings.length === 1 && only) return { type: "Polygon", coordinates: [only] } satisfies Polygon;
  return { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) } satisfies MultiPolygon;
}
