import { seeded } from "../seeded.ts";
import { riverLine, type Spot, sheetWidth, spotOf } from "./frame.ts";
import { drawSheet } from "./layout.ts";
import { blobAt, contains, fieldOf } from "./shapes.ts";

export type Water = { name: { zh: string; en: string }; outline: Spot[] };

/** Half the river's breadth in metres: narrow above, broad below the harbour. */
function reachAt(u: number): number {
  return 30 + 14 * (u / sheetWidth) + 9 * Math.sin(u * 0.21) + (u > 64 && u < 82 ? 14 : 0);
}

function river(): Spot[] {
  const north: Spot[] = [];
  const south: Spot[] = [];
  for (let u = 0; u <= sheetWidth; u += 1) {
    const [x0, y0] = spotOf(Math.max(0, u - 0.5), riverLine);
    const [x1, y1] = spotOf(Math.min(sheetWidth, u + 0.5), riverLine);
    const length = Math.hypot(x1 - x0, y1 - y0);
    const [x, y] = spotOf(u, riverLine);
    const reach = reachAt(u);
    const [dx, dy] = [(-(y1 - y0) / length) * reach, ((x1 - x0) / length) * reach];
    north.push([x + dx, y + dy]);
    south.push([x - dx, y - dy]);
  }
  return [...north, ...south.reverse()];
}

/** Harbour basin: an inlet of the south bank in the harbour grid. */
export const basin = { u0: 67.4, v0: 34.4, u1: 71.4, v1: 38 };

let drawn: Water[] | null = null;

export function drawWater(): Water[] {
  if (drawn) return drawn;
  const random = seeded("water");
  const waters: Water[] = [
    { name: { zh: "枫溪", en: "Maple River" }, outline: river() },
    {
      name: { zh: "枫渡渔港", en: "Fengdu Harbour" },
      outline: fieldOf(basin.u0, basin.v0, basin.u1, basin.v1),
    },
    { name: { zh: "枫湖", en: "Maple Lake" }, outline: blobAt(random, 72, 80, 330, 190) },
    { name: { zh: "石臼塘", en: "Mortar Pond" }, outline: blobAt(random, 51, 6, 150, 85) },
  ];
  for (const { grid, patch } of drawSheet().cells) {
    if (grid.fabric !== "village") continue;
    const count = grid.zh === "养殖组" || grid.zh === "藕塘组" ? 4 : random.whole(0, 2);
    for (let i = 0; i < count; i++) {
      const u = random.between(patch.u0 + 2.5, patch.u1 - 2.5);
      const v = random.between(patch.v0 + 2.5, patch.v1 - 2.5);
      const size = random.between(35, 75);
      const outline = blobAt(random, u, v, size * random.between(1, 1.7), size);
      if (waters.some((water) => outline.some((spot) => contains(water.outline, spot)))) continue;
      waters.push({ name: { zh: "", en: "" }, outline });
    }
  }
  drawn = waters;
  return waters;
}

/** True when a spot stands in water or within about 20 m of it. */
export function isWet(spots: readonly Spot[]): boolean {
  const near: Spot[] = spots.flatMap(([x, y]): Spot[] => [
    [x, y],
    [x + 20, y],
    [x - 20, y],
    [x, y + 20],
    [x, y - 20],
  ]);
  return drawWater().some((water) => near.some((spot) => contains(water.outline, spot)));
}
