import { type Area, cornerLimit, type Sheet, type Spot, turnOf } from "../../model/sheet.ts";
import { type Edge, edgesOfArea, keyOf, loopsOf, sumOf } from "./chain.ts";
import { boxesOf, isOnEdge } from "./crossings.ts";
import { type AreaFault, areaFault } from "./valid-area.ts";

/** What keeps a drawing from taking effect, where to look, and which grids are at it. */
export interface DrawingFault {
  fault: AreaFault["fault"] | "gap" | "overlap" | "too-many-corners-in-all";
  grids: string[];
  at: Spot;
  /** Square millionths of a degree, for a gap or an overlap. */
  size: number;
}

const faultLimit = 50;

/**
 * Proves that the grids fill the outline, every point in exactly one of them, or names what is wrong.
 *
 * Why this is a proof: each grid's border winds once around each of its points and not around any other (checked for
 * each). If the borders of all grids, added as directed edges, leave exactly the outline, then for every point off the
 * edges the sum over the grids of "inside" (one or none) is what the outline says: one within, none without. Corners
 * are whole numbers, so the sum is exact and needs no tolerance.
 */
export function proveDrawing(sheet: Sheet): DrawingFault[] {
  let corners = 0;
  for (const area of sheet.cells.values()) for (const loop of area) corners += loop.length;
  if (corners > cornerLimit)
    return [{ fault: "too-many-corners-in-all", grids: [], at: [0, 0], size: corners }];
  const faults: DrawingFault[] = [];
  for (const [grid, area] of sheet.cells) {
    const found = areaFault(area);
    if (found) faults.push({ fault: found.fault, grids: [grid], at: found.at, size: 0 });
  }
  if (faults.length > 0) return faults.slice(0, faultLimit);
  const noded = nodeAll(sheet);
  const back = (edge: Edge): Edge => [edge[1], edge[0]];
  const left = sumOf([...[...noded.cells.values()].flat(), ...noded.outline.map(back)]);
  if (left.length === 0) return [];
  const holders = holdersOf(noded.cells);
  return loopsOf(left)
    .map((loop): DrawingFault => {
      const turn = turnOf(loop);
      const near = new Set(loop.flatMap((spot) => [...(holders.get(keyOf(spot)) ?? [])]));
      return {
        fault: turn < 0 ? "gap" : "overlap",
        grids: [...near],
        at: loop[0]!,
        size: Math.abs(turn) / 2,
      };
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, faultLimit);
}

/** Every edge cut at each corner of anybody that lies on it: a corner of one may stand in the middle of another's edge. */
function nodeAll({ cells, outline }: Sheet): { cells: Map<string, Edge[]>; outline: Edge[] } {
  const corners = new Map<string, Spot>();
  const note = (area: Area) => {
    for (const loop of area) for (const spot of loop) corners.set(keyOf(spot), spot);
  };
  for (const area of cells.values()) note(area);
  note(outline);
  const spots = [...corners.values()];
  const tree = boxesOf(spots.map((spot): Edge => [spot, spot]));
  const cut = (edge: Edge): Edge[] => cutAt(edge, onEdge(edge, spots, tree));
  return {
    cells: new Map([...cells].map(([id, area]) => [id, edgesOfArea(area).flatMap(cut)])),
    outline: edgesOfArea(outline).flatMap(cut),
  };
}

function onEdge(edge: Edge, spots: readonly Spot[], tree: ReturnType<typeof boxesOf>): Spot[] {
  const [a, b] = edge;
  if (!tree) return [];
  const near = tree.search(
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    (place) => isOnEdge(edge, spots[place]!),
  );
  return near.map((place) => spots[place]!);
}

function cutAt([a, b]: Edge, spots: Spot[]): Edge[] {
  if (spots.length === 0) return [[a, b]];
  const far = (spot: Spot) => Math.abs(spot[0] - a[0]) + Math.abs(spot[1] - a[1]);
  const path = [a, ...spots.sort((p, q) => far(p) - far(q)), b];
  return path.slice(1).map((to, place) => [path[place]!, to]);
}

function holdersOf(cells: ReadonlyMap<string, readonly Edge[]>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [grid, edges] of cells) {
    for (const [from] of edges) {
      const key = keyOf(from);
      const known = holders.get(key);
      if (known) known.add(grid);
      else holders.set(key, new Set([grid]));
    }
  }
  return holders;
}

/** The sheet with every corner put into each edge that it stands on: afterwards neighbours share whole edges. */
export function nodeSheet(sheet: Sheet): Sheet {
  const noded = nodeAll(sheet);
  const joined = (area: Area, edges: readonly Edge[]): Area => {
    let place = 0;
    return area.map((loop) => {
      const out: Spot[] = [];
      for (const at of loop.keys()) {
        const end = loop[(at + 1) % loop.length]!;
        do out.push(edges[place]![0]);
        while (keyOf(edges[place++]![1]) !== keyOf(end));
      }
      return out;
    });
  };
  return {
    cells: new Map([...sheet.cells].map(([id, area]) => [id, joined(area, noded.cells.get(id)!)])),
    outline: joined(sheet.outline, noded.outline),
  };
}
