import type { LocalDate } from "@maple/platform/clock";
import { boundsOf, type Edges, edgesOf, insideEdges, type Point } from "@maple/platform/map";
import type { Grid, GridLevel } from "../model/grid.ts";
import { BoxTree } from "./box-tree.ts";
import { isInForce } from "./in-force.ts";

type LevelIndex = { ids: string[]; edges: Edges[]; tree: BoxTree | null };

/** Area grids by level; opaque to the caller. */
export type GridIndex = { levels: Record<GridLevel, LevelIndex> };

function indexLevel(grids: readonly Grid[]): LevelIndex {
  const ids: string[] = [];
  const edges: Edges[] = [];
  const tree = grids.length > 0 ? new BoxTree(grids.length) : null;
  for (const grid of grids) {
    if (!grid.shape) continue;
    ids.push(grid.id);
    edges.push(edgesOf(grid.shape));
    tree?.add(...boundsOf(grid.shape));
  }
  tree?.finish();
  return { ids, edges, tree };
}

/** Indexes the grids that have an area, of one county; with `on`, only those in force that day. */
export function buildGridIndex(grids: readonly Grid[], on?: LocalDate): GridIndex {
  const areas = grids.filter((grid) => grid.shape !== null && (on === undefined || isInForce(grid, on)));
  const level = (wanted: GridLevel) => indexLevel(areas.filter((grid) => grid.level === wanted));
  return { levels: { 1: level(1), 2: level(2), 3: level(3) } };
}

/** The grid of a level (3 if not said) that holds the WGS-84 point, or null outside all of them. */
export function gridAt(index: GridIndex, point: Point, level: GridLevel = 3): string | null {
  const { ids, edges, tree } = index.levels[level];
  if (!tree) return null;
  const [x, y] = point;
  for (const candidate of tree.search(x, y, x, y)) {
    if (insideEdges(edges[candidate]!, x, y)) return ids[candidate]!;
  }
  return null;
}

/** Metres from a WGS-84 point to the nearest third-level border, flat-earth, good within some 50 km. */
export function metresToBorder(index: GridIndex, point: Point): number {
  const metresPerLat = 111_195;
  const metresPerLng = metresPerLat * Math.cos((point[1] * Math.PI) / 180);
  let nearest = Infinity;
  for (const edges of index.levels[3].edges) {
    for (let i = 0; i < edges.length; i += 4) {
      const ax = (edges[i]! - point[0]) * metresPerLng;
      const ay = (edges[i + 1]! - point[1]) * metresPerLat;
      const bx = (edges[i + 2]! - point[0]) * metresPerLng;
      const by = (edges[i + 3]! - point[1]) * metresPerLat;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
  }
  return nearest;
}
