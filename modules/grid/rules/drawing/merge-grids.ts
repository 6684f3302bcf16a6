import { type Sheet, turnOf } from "../../model/sheet.ts";
import { unionOf } from "./chain.ts";

export type Merged =
  | { sheet: Sheet; refused?: never }
  | { refused: "grid-not-drawn" | "grids-apart" | "merge-with-itself"; sheet?: never };

/** Neighbours become part of `into`. Refused when they do not share a border: one grid in two pieces helps nobody. */
export function mergeGrids(sheet: Sheet, grids: readonly string[], into: string): Merged {
  if (grids.includes(into) || new Set(grids).size !== grids.length) return { refused: "merge-with-itself" };
  const areas = [into, ...grids].map((grid) => sheet.cells.get(grid));
  if (areas.some((area) => area === undefined)) return { refused: "grid-not-drawn" };
  const whole = unionOf(areas.map((area) => area!));
  if (whole.filter((loop) => turnOf(loop) > 0).length > 1) return { refused: "grids-apart" };
  const cells = new Map(sheet.cells);
  for (const grid of grids) cells.delete(grid);
  cells.set(into, whole);
  return { sheet: { cells, outline: sheet.outline } };
}
