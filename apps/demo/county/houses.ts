import { type Random, seeded } from "../seeded.ts";
import { builtUp, riverLine, type Spot, spotOf, squareAt } from "./frame.ts";
import { drawSheet, type Fabric } from "./layout.ts";
import { type Block, bankNorth, bankSouth, drawBlocks, settledBlocks } from "./roads.ts";
import { blobAt, boxAt, contains, fieldOf } from "./shapes.ts";
import { basin, isWet } from "./water.ts";

export type House = { cell: number; kind: "home" | "works" | "public"; outline: Spot[]; middle: Spot };
export type Green = { kind: "park" | "field" | "wood"; outline: Spot[] };

type Settle = (
  block: Block,
  random: Random,
  put: (u: number, v: number, east: number, north: number) => void,
) => void;

/** Rows of slabs that face south, as compounds are built for the sun. */
function rows(wide: number, deep: number, gapEast: number, gapNorth: number): Settle {
  return (block, random, put) => {
    const [mu, mv] = [(block.u0 + block.u1) / 2, (block.v0 + block.v1) / 2];
    const [perU, perV] = squareAt(mu, mv);
    const columns = Math.max(1, Math.floor(((block.u1 - block.u0) * perU - 34) / (wide + gapEast)));
    const lines = Math.max(1, Math.floor(((block.v1 - block.v0) * perV - 30) / (deep + gapNorth)));
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < lines; j++) {
        if (random.chance(0.07)) continue;
        const u = mu + ((i - (columns - 1) / 2) * (wide + gapEast)) / perU;
        const v = mv + ((j - (lines - 1) / 2) * (deep + gapNorth)) / perV;
        put(u, v, wide * random.between(0.82, 1.04), deep * random.between(0.9, 1.08));
      }
    }
  };
}

/** Houses shoulder to shoulder along the lanes around a yard. */
const aroundYard: Settle = (block, random, put) => {
  const [mu, mv] = [(block.u0 + block.u1) / 2, (block.v0 + block.v1) / 2];
  const [perU, perV] = squareAt(mu, mv);
  const [wide, high] = [(block.u1 - block.u0) * perU - 26, (block.v1 - block.v0) * perV - 24];
  const each = 24;
  for (let x = -wide / 2; x <= wide / 2; x += each) {
    for (const y of [-high / 2, high / 2]) {
      if (random.chance(0.84))
        put(mu + x / perU, mv + y / perV, each * random.between(0.7, 0.93), random.between(11, 16));
    }
  }
  for (let y = -high / 2 + each; y <= high / 2 - each; y += each) {
    for (const x of [-wide / 2, wide / 2]) {
      if (random.chance(0.78))
        put(mu + x / perU, mv + y / perV, random.between(11, 15), each * random.between(0.7, 0.93));
    }
  }
};

/** A hamlet: small houses scattered around one spot, thinner towards its edge. */
const hamlet: Settle = (block, random, put) => {
  const [mu, mv] = [(block.u0 + block.u1) / 2, (block.v0 + block.v1) / 2];
  const count = random.whole(13, 20);
  for (let i = 0; i < count; i++) {
    const reach = 0.4 + 2.1 * Math.sqrt(i / count);
    const angle = i * 2.4 + random.between(-0.3, 0.3);
    put(
      mu + Math.cos(angle) * reach,
      mv + Math.sin(angle) * reach * 0.75,
      random.between(12, 19),
      random.between(10, 13),
    );
  }
};

const settle: Record<Fabric, Settle[]> = {
  "old-town": [aroundYard],
  compound: [rows(58, 14, 18, 30), rows(66, 15, 16, 28), rows(30, 24, 34, 40)],
  works: [rows(84, 46, 26, 28), rows(62, 34, 22, 24)],
  harbour: [rows(48, 22, 20, 22)],
  village: [hamlet],
};

const woodPlaces: [u: number, v: number, east: number, north: number][] = [
  [13, 82, 430, 260],
  [25, 84, 390, 230],
  [13, 70, 280, 190],
  [103, 79, 470, 280],
  [8, 12, 230, 280],
];

let drawn: { houses: House[]; greens: Green[] } | null = null;

export function drawHouses() {
  if (drawn) return drawn;
  const random = seeded("houses");
  const houses: House[] = [];
  const greens: Green[] = [];
  const { cells } = drawSheet();
  const woods = woodPlaces.map(([u, v, east, north]) => blobAt(random, u, v, east, north));
  for (const [cell, { block }] of drawBlocks().entries()) {
    const { fabric } = cells[cell]!.grid;
    const settled = new Set(settledBlocks(block, fabric));
    for (const one of block) {
      const south = one.v0 === riverLine ? bankNorth : one.v0;
      const north = one.v1 === riverLine ? bankSouth : one.v1;
      const outline = fieldOf(one.u0 + 0.28, south + 0.28, one.u1 - 0.28, north - 0.28);
      if (!settled.has(one)) {
        const middle = spotOf((one.u0 + one.u1) / 2, (one.v0 + one.v1) / 2);
        if (isWet(outline) || woods.some((wood) => contains(wood, middle))) continue;
        const farmed = fabric === "village" || fabric === "works" || builtUp(one.u0, one.v0) < 0.3;
        greens.push({ kind: farmed ? "field" : "park", outline });
        continue;
      }
      if (fabric !== "village" && random.chance(0.06)) {
        greens.push({ kind: "park", outline });
        continue;
      }
      const industry = fabric === "works" || fabric === "harbour";
      const kind = industry ? "works" : fabric !== "village" && random.chance(0.05) ? "public" : "home";
      const way = kind === "public" ? rows(74, 26, 30, 44) : random.pick(settle[fabric]);
      way(one, random, (u, v, east, north) => {
        const outline = boxAt(u, v, east, north, fabric === "village" ? random.between(-0.25, 0.25) : 0);
        if (isWet(outline) || !inPatch(cells[cell]!.patch, u, v) || inBasin(u, v)) return;
        houses.push({ cell, kind, outline, middle: boxAt(u, v, 0, 0)[0]! });
      });
    }
  }
  for (const outline of woods) greens.push({ kind: "wood", outline });
  drawn = { houses, greens };
  return drawn;
}

const inPatch = (patch: { u0: number; v0: number; u1: number; v1: number }, u: number, v: number) =>
  u > patch.u0 + 0.45 && u < patch.u1 - 0.45 && v > patch.v0 + 0.45 && v < patch.v1 - 0.45;

const inBasin = (u: number, v: number) =>
  u > basin.u0 - 1.2 && u < basin.u1 + 1.2 && v > basin.v0 - 1.1 && v < basin.v1 + 1;
