import type { Point, Ring } from "@maple/platform/map";
import type { Random } from "../seeded.ts";
import { pointOf, type Spot, slantAt, spotOf } from "./frame.ts";

/** A rectangle of metres around a place of the sheet, turned with the streets there. */
export function boxAt(u: number, v: number, east: number, north: number, turn = 0): Spot[] {
  const [x, y] = spotOf(u, v);
  const angle = slantAt(u, v) + turn;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (a: number, b: number): Spot => [
    x + (a * cos * east - b * sin * north) / 2,
    y + (a * sin * east + b * cos * north) / 2,
  ];
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** A rounded, uneven patch such as a pond or a wood, radii in metres. */
export function blobAt(random: Random, u: number, v: number, east: number, north: number): Spot[] {
  const [x, y] = spotOf(u, v);
  const [p, q, turn] = [random.between(0, 6.28), random.between(0, 6.28), random.between(-0.5, 0.5)];
  const spots: Spot[] = [];
  for (let i = 0; i < 22; i++) {
    const angle = (i / 22) * 2 * Math.PI;
    const reach = 1 + 0.16 * Math.sin(2 * angle + p) + 0.1 * Math.sin(3 * angle + q);
    const [a, b] = [Math.cos(angle) * east * reach, Math.sin(angle) * north * reach];
    spots.push([x + a * Math.cos(turn) - b * Math.sin(turn), y + a * Math.sin(turn) + b * Math.cos(turn)]);
  }
  return spots;
}

/** The patch of sheet between two corners, `inset` metres narrower on each side, following the bent lines. */
export function fieldOf(u0: number, v0: number, u1: number, v1: number): Spot[] {
  const spots: Spot[] = [];
  const steps = (from: number, to: number) => Math.max(1, Math.round(Math.abs(to - from) / 1.5));
  const walk = (ua: number, va: number, ub: number, vb: number) => {
    const count = Math.max(steps(ua, ub), steps(va, vb));
    for (let i = 0; i < count; i++)
      spots.push(spotOf(ua + ((ub - ua) * i) / count, va + ((vb - va) * i) / count));
  };
  walk(u0, v0, u1, v0);
  walk(u1, v0, u1, v1);
  walk(u1, v1, u0, v1);
  walk(u0, v1, u0, v0);
  return spots;
}

export function ringOf(spots: readonly Spot[]): Ring {
  const ring: Ring = spots.map(pointOf);
  ring.push(ring[0]!);
  return ring;
}

/** A line of the sheet from one place to another as map points, one each square or so. */
export function lineOf(ua: number, va: number, ub: number, vb: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(ub - ua), Math.abs(vb - va)) / 1.2));
  const points: Point[] = [];
  for (let i = 0; i <= count; i++) {
    points.push(pointOf(spotOf(ua + ((ub - ua) * i) / count, va + ((vb - va) * i) / count)));
  }
  return points;
}

export function contains(spots: readonly Spot[], [x, y]: Spot): boolean {
  let inside = false;
  for (let i = 0, j = spots.length - 1; i < spots.length; j = i++) {
    const [xi, yi] = spots[i]!;
    const [xj, yj] = spots[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
