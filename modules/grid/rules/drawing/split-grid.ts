import { type Area, insideLoop, type Loop, type Sheet, type Spot, turnOf } from "../../model/sheet.ts";
import { edgesOfArea, isSame } from "./chain.ts";
import { isOnEdge } from "./crossings.ts";
import { insertCorner, isNearEdge } from "./edit-border.ts";
import { areaFault } from "./valid-area.ts";

export type SplitRefusal =
  | "grid-not-drawn"
  | "cut-not-on-border"
  | "cut-does-not-separate"
  | "cut-leaves-grid"
  | "county-border-stays"
  | "grid-taken";

export type Split = { sheet: Sheet; refused?: never } | { refused: SplitRefusal; sheet?: never };

/**
 * Cuts a grid along a line whose ends stand on its border. What lies left of the line becomes the grid `into`; the
 * rest stays what it was. The ends become corners of the neighbours too.
 */
export function splitGrid(sheet: Sheet, grid: string, line: readonly Spot[], into: string): Split {
  if (!sheet.cells.has(grid)) return { refused: "grid-not-drawn" };
  if (sheet.cells.has(into)) return { refused: "grid-taken" };
  let cut = sheet;
  for (const end of [line[0]!, line.at(-1)!]) {
    const with_ = withCorner(cut, cut.cells.get(grid)!, end);
    if (!with_) return { refused: "cut-not-on-border" };
    cut = with_;
  }
  const area = cut.cells.get(grid)!;
  const [start, end] = [line[0]!, line.at(-1)!];
  const place = area.findIndex((loop) => loop.some((spot) => isSame(spot, start)));
  const loop = area[place]!;
  if (turnOf(loop) < 0) return { refused: "cut-does-not-separate" };
  const [i, j] = [start, end].map((one) => loop.findIndex((spot) => isSame(spot, one))) as [number, number];
  if (i === j || j < 0) return { refused: "cut-does-not-separate" };
  const middle = line.slice(1, -1);
  const taken = new Set(area.flat().map(String));
  if (
    middle.some((spot) => taken.has(String(spot)) || edgesOfArea(area).some((edge) => isOnEdge(edge, spot)))
  )
    return { refused: "cut-leaves-grid" };
  // The line, then along the border back to where it began: that way the new part lies left of the line.
  const left = [start, ...middle, ...walk(loop, j, i)];
  const right = [end, ...[...middle].reverse(), ...walk(loop, i, j)];
  const others = area.filter((_, other) => other !== place);
  if (turnOf(left) <= 0 || turnOf(right) <= 0) return { refused: "cut-leaves-grid" };
  const parts = [left, right].map(
    (outline): Area => [
      outline,
      ...others.filter((hole) => turnOf(hole) < 0 && insideLoop(outline, hole[0]!)),
      // Another piece of the same grid stays with it.
      ...(outline === right ? others.filter((piece) => turnOf(piece) > 0) : []),
    ],
  ) as [Area, Area];
  if (parts.some((part) => areaFault(part))) return { refused: "cut-leaves-grid" };
  return {
    sheet: { cells: new Map([...cut.cells, [grid, parts[1]], [into, parts[0]]]), outline: cut.outline },
  };
}

/** From the corner after place `from` along the loop up to, not including, the corner at place `to`; `from` comes first. */
function walk(loop: Loop, from: number, to: number): Spot[] {
  const path: Spot[] = [];
  for (let at = from; at !== to; at = (at + 1) % loop.length) path.push(loop[at]!);
  return path;
}

function withCorner(sheet: Sheet, area: Area, spot: Spot): Sheet | null {
  if (area.some((loop) => loop.some((one) => isSame(one, spot)))) return sheet;
  const edge = edgesOfArea(area).find(([a, b]) => isNearEdge([a, b], spot) && isBetween(a, b, spot));
  if (!edge) return null;
  return insertCorner(sheet, [edge[0], edge[1]], spot).sheet ?? null;
}

const isBetween = (a: Spot, b: Spot, spot: Spot): boolean =>
  (spot[0] - a[0]) * (b[0] - a[0]) + (spot[1] - a[1]) * (b[1] - a[1]) > 0 &&
  (spot[0] - b[0]) * (a[0] - b[0]) + (spot[1] - b[1]) * (a[1] - b[1]) > 0;
