import type { Area, Loop, Spot } from "../../model/sheet.ts";
import { type Edge, edgesOfArea, isSame, keyOf } from "./chain.ts";
import { boxesOf } from "./crossings.ts";

/** Millionths of a degree that a metre measures east and north at a latitude. */
export function unitsPerMetre(latitude: number): { east: number; north: number } {
  const north = 1 / 0.111_195;
  return { east: north / Math.cos((latitude * Math.PI) / 180), north };
}

/**
 * Brings borders of different origin together: corners closer than the tolerance become one corner (those already known
 * stay where they are), and a corner closer than that to an edge becomes a corner of the edge. Narrow gaps and overlaps
 * vanish; wider ones are left for the proof to name.
 */
export function snapBorders(
  drawn: ReadonlyMap<string, Area>,
  known: Iterable<Spot>,
  metres: number,
): Map<string, Area> {
  const latitude = (drawn.values().next().value?.[0]?.[0]?.[1] ?? 0) / 1_000_000;
  const { east, north } = unitsPerMetre(latitude);
  const near = nearestOf(metres * east, metres * north);
  for (const spot of known) near.keep(spot);
  const moved = new Map<string, Area>();
  for (const [id, area] of drawn)
    moved.set(
      id,
      area.map((loop) => tidy(loop.map((spot) => near.find(spot)))),
    );
  const corners = new Map<string, Spot>();
  for (const area of moved.values())
    for (const loop of area) for (const spot of loop) corners.set(keyOf(spot), spot);
  for (const spot of known) corners.set(keyOf(spot), spot);
  const spots = [...corners.values()];
  const tree = boxesOf(spots.map((spot): Edge => [spot, spot]));
  const bend = ([a, b]: Edge): Spot[] => {
    const [rx, ry] = [metres * east, metres * north];
    const found = tree!.search(
      Math.min(a[0], b[0]) - rx,
      Math.min(a[1], b[1]) - ry,
      Math.max(a[0], b[0]) + rx,
      Math.max(a[1], b[1]) + ry,
    );
    return found
      .map((place) => spots[place]!)
      .map((spot) => ({ spot, ...alongEdge([a, b], spot, east, north) }))
      .filter(
        ({ spot, away, share }) =>
          away <= metres && share > 0 && share < 1 && !isSame(spot, a) && !isSame(spot, b),
      )
      .sort((p, q) => p.share - q.share)
      .map(({ spot }) => spot);
  };
  return new Map(
    [...moved].map(([id, area]) => [
      id,
      area.map((loop) => tidy(edgesOfArea([loop]).flatMap((edge) => [edge[0], ...bend(edge)]))),
    ]),
  );
}

/** How far a spot is from an edge in metres, and where along it, from 0 to 1. */
function alongEdge([a, b]: Edge, spot: Spot, east: number, north: number): { away: number; share: number } {
  const [ex, ey] = [(b[0] - a[0]) / east, (b[1] - a[1]) / north];
  const [px, py] = [(spot[0] - a[0]) / east, (spot[1] - a[1]) / north];
  const length = ex * ex + ey * ey;
  const share = length === 0 ? 0 : (px * ex + py * ey) / length;
  return { away: Math.hypot(px - share * ex, py - share * ey), share };
}

/** The known spot nearest to a given one within the reach, else the given one, which is known from then on. */
function nearestOf(rx: number, ry: number) {
  const boxes = new Map<string, Spot[]>();
  const boxOf = ([x, y]: Spot): [number, number] => [Math.floor(x / rx), Math.floor(y / ry)];
  const keep = (spot: Spot) => {
    const key = boxOf(spot).join();
    const box = boxes.get(key);
    if (!box) boxes.set(key, [spot]);
    else if (!box.some((one) => isSame(one, spot))) box.push(spot);
  };
  const find = (spot: Spot): Spot => {
    const [bx, by] = boxOf(spot);
    let best: Spot | null = null;
    let least = 1;
    for (let x = bx - 1; x <= bx + 1; x++)
      for (let y = by - 1; y <= by + 1; y++)
        for (const one of boxes.get(`${x},${y}`) ?? []) {
          const far = Math.hypot((one[0] - spot[0]) / rx, (one[1] - spot[1]) / ry);
          if (far <= least) [best, least] = [one, far];
        }
    if (best) return best;
    keep(spot);
    return spot;
  };
  return { keep, find };
}

/** Without corners that fell together, and without ways out and back that they left behind. */
function tidy(loop: Loop): Loop {
  const out: Spot[] = [];
  for (const spot of loop) {
    if (out.length > 0 && isSame(out.at(-1)!, spot)) continue;
    if (out.length > 1 && isSame(out.at(-2)!, spot)) out.pop();
    else out.push(spot);
  }
  while (out.length > 1 && isSame(out[0]!, out.at(-1)!)) out.pop();
  return out;
}
