import type { Point } from "@maple/platform/map";
import { pointOf } from "./frame.ts";
import { drawHouses } from "./houses.ts";
import { drawSheet } from "./layout.ts";

let doors: Map<string, Point[]> | null = null;

/** Where the houses of each third-level grid stand, by the grid's Chinese name. */
export function doorsByGrid(): ReadonlyMap<string, Point[]> {
  if (doors) return doors;
  const made = new Map<string, Point[]>();
  const { cells } = drawSheet();
  for (const { cell, middle } of drawHouses().houses) {
    const name = cells[cell]!.grid.zh;
    const list = made.get(name) ?? [];
    list.push(pointOf(middle));
    made.set(name, list);
  }
  doors = made;
  return made;
}

/** One house of a grid; the same share (0 to 1) always gives the same house. */
export function doorIn(gridName: string, share: number): Point {
  const list = doorsByGrid().get(gridName);
  if (!list) throw new Error(`no houses in ${gridName}`);
  return list[Math.min(list.length - 1, Math.floor(share * list.length))]!;
}
