import type { Grid } from "../../model/grid.ts";
import { type Loop, shapeOfArea } from "../../model/sheet.ts";

export const gridId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const community = gridId(900);
const room = gridId(901);

/** A square whose lower left corner is at x, y. */
export const square = (x: number, y: number, side: number): Loop => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

export const gridWith = (n: number, area: readonly Loop[]): Grid => ({
  county: 990_101,
  id: gridId(n),
  code: `9901010010013${String(n + 1).padStart(3, "0")}`,
  level: 3,
  name: { zh: `网格${n}`, en: `Grid ${n}` },
  community,
  policeRoom: room,
  shape: area.length > 0 ? shapeOfArea(area) : null,
  unitKind: null,
  unit: null,
  from: "2026-01-01",
  until: null,
});
