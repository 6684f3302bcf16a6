import { boundsOf, type Point, ringsOf, type Shape } from "./geometry.ts";

/**
 * The edges of a shape, four numbers each (lower x, lower y, upper x, upper y), horizontal edges left out.
 *
 * Lower end first, always: two neighbours hold their shared border in opposite directions, and only an
 * identical order makes the rounded arithmetic below give both the same answer. So a point on a shared
 * border belongs to exactly one of the two, as long as their border has the same vertices.
 */
export type Edges = Float64Array;

export function edgesOf(shape: Shape): Edges {
  const numbers: number[] = [];
  for (const ring of ringsOf(shape)) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]!;
      const [x1, y1] = ring[i]!;
      if (y0 < y1) numbers.push(x0, y0, x1, y1);
      else if (y0 > y1) numbers.push(x1, y1, x0, y0);
    }
  }
  return Float64Array.from(numbers);
}

/** Ray cast to the east over half-open edges: lower end in, upper end out; a point on an edge is east of it. */
export function insideEdges(edges: Edges, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const y0 = edges[i + 1]!;
    const y1 = edges[i + 3]!;
    if (y < y0 || y >= y1) continue;
    const x0 = edges[i]!;
    const x1 = edges[i + 2]!;
    if ((x - x0) * (y1 - y0) < (x1 - x0) * (y - y0)) inside = !inside;
  }
  return inside;
}

/** Holes are outside. A point on a border shared by two shapes with identical vertices is in exactly one. */
export function pointInPolygon(point: Point, shape: Shape): boolean {
  return insideEdges(edgesOf(shape), point[0], point[1]);
}

const scanLines = 24;

/** A point well inside the shape: the middle of its widest east-west stretch near the middle of its height. */
export function centreOf(shape: Shape): Point {
  const [west, south, east, north] = boundsOf(shape);
  const edges = edgesOf(shape);
  let best: Point = [(west + east) / 2, (south + north) / 2];
  let bestWorth = -1;
  for (let line = 1; line < scanLines; line++) {
    const share = line / scanLines;
    const y = south + (north - south) * share;
    const crossings: number[] = [];
    for (let i = 0; i < edges.length; i += 4) {
      const y0 = edges[i + 1]!;
      const y1 = edges[i + 3]!;
      if (y < y0 || y >= y1) continue;
      crossings.push(edges[i]! + ((edges[i + 2]! - edges[i]!) * (y - y0)) / (y1 - y0));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const width = crossings[i]! - crossings[i - 1]!;
      const worth = width * share * (1 - share);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = [(crossings[i]! + crossings[i - 1]!) / 2, y];
      }
    }
  }
  return best;
}
