import { type Point, type Polygon, pointInPolygon } from "@maple/platform/map";
import { seeded } from "../seeded.ts";
import { builtUp, riverLine } from "./frame.ts";
import { drawSheet, type Fabric } from "./layout.ts";
import { roadNames } from "./road-names.ts";
import { lineOf, ringOf } from "./shapes.ts";
import { drawWater } from "./water.ts";

export type RoadClass = "main" | "street" | "lane";
export type Road = { class: RoadClass; name: { zh: string; en: string } | null; line: Point[] };

/** Lines of the sheet of the roads along the two banks. */
export const bankNorth = riverLine + 1.5;
export const bankSouth = riverLine - 1.6;

/** A line of the sheet; where it would end in the river it ends on the road along the bank. */
function along(way: "u" | "v", at: number, from: number, to: number): Point[] {
  if (way === "u") return lineOf(from, at, to, at);
  const [low, high] = [from === riverLine ? bankNorth : from, to === riverLine ? bankSouth : to];
  return lineOf(at, low, at, high);
}

const mainRoads: [zh: string, en: string, way: "u" | "v", at: number, from: number, to: number][] = [
  ["枫渡大道", "Fengdu Avenue", "v", 58, 0, 66],
  ["丹枫大道", "Red Maple Avenue", "v", 84, 0, 90],
  ["望枫北路", "Wangfeng North Road", "u", 66, 36, 84],
  ["枫西公路", "Maple West Highway", "u", 60, 0, 36],
  ["枫西公路", "Maple West Highway", "v", 36, 60, 66],
  ["枫南公路", "Maple South Highway", "u", 18, 30, 58],
  ["枫南公路", "Maple South Highway", "u", 16, 58, 84],
];

const borderStreets: [zh: string, en: string, way: "u" | "v", at: number, from: number, to: number][] = [
  ["栖霞坡路", "Sunset Slope Road", "v", 36, riverLine, 60],
  ["书院北路", "Academy North Road", "v", 36, 66, 90],
  ["湾头路", "Bend Head Road", "v", 30, 0, riverLine],
  ["滨溪北路", "North Bank Road", "u", bankNorth, 0, 120],
  ["滨溪南路", "South Bank Road", "u", bankSouth, 0, 66.6],
  ["渔港路", "Harbour Road", "v", 66.6, 33.6, bankSouth],
  ["渔港路", "Harbour Road", "u", 33.6, 66.6, 72.4],
  ["渔港路", "Harbour Road", "v", 72.4, 33.6, bankSouth],
  ["滨溪南路", "South Bank Road", "u", bankSouth, 72.4, 120],
];

let drawn: Road[] | null = null;

export function drawRoads(): Road[] {
  if (drawn) return drawn;
  const roads: Road[] = [];
  for (const [zh, en, way, at, from, to] of mainRoads) {
    roads.push({ class: "main", name: { zh, en }, line: along(way, at, from, to) });
  }
  for (const [zh, en, way, at, from, to] of borderStreets) {
    roads.push({ class: "street", name: { zh, en }, line: along(way, at, from, to) });
  }
  const ponds = drawWater()
    .slice(1)
    .map((water): Polygon => ({ type: "Polygon", coordinates: [ringOf(water.outline)] }));
  const names = roadNames.values();
  for (const { cut, community } of drawSheet().cuts) {
    const middle = (cut.from + cut.to) / 2;
    const built = cut.along === "v" ? builtUp(cut.at, middle) : builtUp(middle, cut.at);
    const name = names.next().value ?? null;
    const street = community.kind === "community" && built > 0.16;
    roads.push({ class: street ? "street" : "lane", name, line: along(cut.along, cut.at, cut.from, cut.to) });
  }
  const dry = (road: Road) => !ponds.some((pond) => road.line.some((point) => pointInPolygon(point, pond)));
  for (const block of drawBlocks()) roads.push(...block.lanes.filter(dry));
  roads.push(...hamletLanes());
  drawn = roads;
  return roads;
}

/** A piece of a grid between lanes, where houses may stand; corners in squares of the sheet. */
export type Block = { cell: number; u0: number; v0: number; u1: number; v1: number };

let blocks: { block: Block[]; lanes: Road[] }[] | null = null;

/** From the middle of each village grid's hamlets to the nearest border, which carries a road. */
function hamletLanes(): Road[] {
  const { cells } = drawSheet();
  return drawBlocks().flatMap(({ block }, cell) => {
    const { grid, patch } = cells[cell]!;
    if (grid.fabric !== "village") return [];
    return settledBlocks(block, grid.fabric).map(({ u0, v0, u1, v1 }): Road => {
      const [u, v] = [(u0 + u1) / 2, (v0 + v1) / 2];
      const edges = [u - patch.u0, patch.u1 - u, v - patch.v0, patch.v1 - v];
      const nearest = edges.indexOf(Math.min(...edges));
      const line =
        nearest < 2
          ? lineOf(nearest === 0 ? patch.u0 : patch.u1, v, nearest === 0 ? u + 2 : u - 2, v)
          : lineOf(u, nearest === 2 ? patch.v0 : patch.v1, u, nearest === 2 ? v + 1.5 : v - 1.5);
      return { class: "lane", name: null, line };
    });
  });
}

/** The blocks of a grid where people live or work: the most built-up share of them. */
export function settledBlocks(block: readonly Block[], fabric: Fabric): Block[] {
  const share = { "old-town": 0.55, compound: 0.62, works: 0.4, harbour: 0.8, village: 0.08 }[fabric];
  const leaning = ({ u0, v0, u1, v1 }: Block) => builtUp((u0 + u1) / 2, (v0 + v1) / 2) + 0.001 * (u1 - u0);
  return [...block].sort((a, b) => leaning(b) - leaning(a)).slice(0, Math.ceil(block.length * share));
}

/** Squares of the sheet between two lanes. */
const laneGap = { "old-town": 1.9, compound: 3.3, works: 4.2, harbour: 2.6, village: 4.5 } as const;

export function drawBlocks(): { block: Block[]; lanes: Road[] }[] {
  if (blocks) return blocks;
  const random = seeded("blocks");
  blocks = drawSheet().cells.map(({ grid, patch }, cell) => {
    const gap = laneGap[grid.fabric];
    const made: Block[] = [];
    const lanes: Road[] = [];
    const part = ({ u0, v0, u1, v1 }: Omit<Block, "cell">) => {
      const [wide, high] = [u1 - u0, v1 - v0];
      if (Math.max(wide, high) < gap * 1.6) {
        made.push({ cell, u0, v0, u1, v1 });
        return;
      }
      const share = random.between(0.42, 0.58);
      const settled = grid.fabric !== "village" && builtUp((u0 + u1) / 2, (v0 + v1) / 2) > 0.12;
      if (wide >= high) {
        const at = u0 + wide * share;
        if (settled) lanes.push({ class: "lane", name: null, line: along("v", at, v0, v1) });
        part({ u0, v0, u1: at, v1 });
        part({ u0: at, v0, u1, v1 });
      } else {
        const at = v0 + high * share;
        if (settled) lanes.push({ class: "lane", name: null, line: along("u", at, u0, u1) });
        part({ u0, v0, u1, v1: at });
        part({ u0, v0: at, u1, v1 });
      }
    };
    part(patch);
    return { block: made, lanes };
  });
  return blocks;
}
