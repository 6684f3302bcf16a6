import type { Area, Loop, Spot } from "../../model/sheet.ts";

/*
 * Borders as a sum of directed edges. An edge that two neighbours share runs once each way, and the two cancel: what
 * is left of the sum of all grids is the border of what they cover together.
 */

export type Edge = readonly [from: Spot, to: Spot];

export const keyOf = ([x, y]: Spot): string => `${x},${y}`;
export const isSame = (a: Spot, b: Spot): boolean => a[0] === b[0] && a[1] === b[1];

/** Above zero when c lies left of the way from a to b, zero on the line. Exact. */
export const sideOf = (a: Spot, b: Spot, c: Spot): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

export function edgesOfLoop(loop: Loop): Edge[] {
  return loop.map((from, place) => [from, loop[(place + 1) % loop.length]!]);
}

export const edgesOfArea = (area: Area): Edge[] => area.flatMap(edgesOfLoop);

/** The edges that do not cancel, each as often as it is left over. */
export function sumOf(edges: Iterable<Edge>): Edge[] {
  const left = new Map<string, { edge: Edge; count: number }>();
  for (const edge of edges) {
    const [from, to] = [keyOf(edge[0]), keyOf(edge[1])];
    const back = left.get(`${to} ${from}`);
    if (back && back.count > 0) {
      back.count--;
      continue;
    }
    const forth = left.get(`${from} ${to}`);
    if (forth) forth.count++;
    else left.set(`${from} ${to}`, { edge, count: 1 });
  }
  return [...left.values()].flatMap(({ edge, count }) => Array<Edge>(count).fill(edge));
}

/**
 * Joins edges to loops that visit no corner twice. At a corner with several ways on, the way nearest to the area on
 * the left is taken, so that two areas which only touch there stay apart.
 */
export function loopsOf(edges: readonly Edge[]): Loop[] {
  const ways = new Map<string, Spot[]>();
  for (const [from, to] of edges) {
    const key = keyOf(from);
    const known = ways.get(key);
    if (known) known.push(to);
    else ways.set(key, [to]);
  }
  const loops: Loop[] = [];
  for (const [start] of edges) {
    while ((ways.get(keyOf(start))?.length ?? 0) > 0) {
      const path: Spot[] = [start];
      const placeOn = new Map([[keyOf(start), 0]]);
      for (;;) {
        const at = path.at(-1)!;
        const next = takeWay(ways.get(keyOf(at)), path.at(-2) ?? null, at);
        if (!next) return loops;
        const before = placeOn.get(keyOf(next));
        if (before === undefined) {
          placeOn.set(keyOf(next), path.length);
          path.push(next);
          continue;
        }
        const loop = path.splice(before + 1);
        for (const spot of loop) placeOn.delete(keyOf(spot));
        loops.push([path[before]!, ...loop]);
        if (before === 0 && path.length === 1) break;
      }
    }
  }
  return loops;
}

function takeWay(ways: Spot[] | undefined, before: Spot | null, at: Spot): Spot | null {
  if (!ways || ways.length === 0) return null;
  if (ways.length === 1 || !before) return ways.pop()!;
  const back = Math.atan2(before[1] - at[1], before[0] - at[0]);
  let best = 0;
  let least = Infinity;
  for (const [place, way] of ways.entries()) {
    const turn = back - Math.atan2(way[1] - at[1], way[0] - at[0]);
    const clockwise = turn <= 1e-12 ? turn + 2 * Math.PI : turn;
    if (clockwise < least) [best, least] = [place, clockwise];
  }
  return ways.splice(best, 1)[0]!;
}

/** What several areas cover together, when they do not overlap. */
export function unionOf(areas: Iterable<Area>): Area {
  const edges: Edge[] = [];
  for (const area of areas) edges.push(...edgesOfArea(area));
  return loopsOf(sumOf(edges));
}
