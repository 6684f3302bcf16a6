import type { Moment } from "@maple/platform/clock";
import type { Random } from "../seeded.ts";
import { festivalWeeksAt } from "./festival.ts";
import type { Scene, SceneBook } from "./scene.ts";
import { damageScenes } from "./scenes-damage.ts";
import { homeScenes } from "./scenes-home.ts";
import { landScenes } from "./scenes-land.ts";
import { tradeScenes } from "./scenes-trade.ts";
import { workScenes } from "./scenes-work.ts";

export const scenes: SceneBook = {
  ...homeScenes,
  ...workScenes,
  ...landScenes,
  ...tradeScenes,
  ...damageScenes,
};

/** Of a thousand matters of a quiet month; family, neighbours and damage lead as in published returns. */
const shares: Record<string, number> = {
  "01": 150,
  "02": 225,
  "03": 32,
  "04": 85,
  "05": 26,
  "06": 95,
  "07": 34,
  "08": 12,
  "09": 26,
  "10": 38,
  "11": 36,
  "12": 7,
  "13": 26,
  "14": 48,
  "15": 9,
  "16": 70,
  "17": 78,
  "99": 43,
};

/** Draws one of a list by weight. */
export type Table<T> = { pick(random: Random): T };

function tableOf<T>(rows: readonly (readonly [T, number])[]): Table<T> {
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of rows) {
    total += weight;
    sums.push(total);
  }
  return {
    pick(random) {
      const goal = random.next() * total;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! <= goal) low = middle + 1;
        else high = middle;
      }
      return rows[low]![0];
    },
  };
}

/** Sources of a matter, codes as in the catalogue of sources, of a hundred. */
export const sourceTable = tableOf<string>([
  ["resident", 42],
  ["grid-worker", 22],
  ["officer-visit", 8],
  ["patrol", 5],
  ["volunteer", 4],
  ["hotline-110", 8],
  ["hotline-12345", 5],
  ["unit", 3],
  ["meeting", 2],
  ["anonymous-box", 1],
]);

export type CategoryScene = { category: string; scene: Scene };

function seasonTable(summer: boolean, beforeFestival: boolean): Table<CategoryScene> {
  const rows: [CategoryScene, number][] = [];
  for (const [category, list] of Object.entries(scenes)) {
    const whole = list.reduce((sum, scene) => sum + (scene.weight ?? 1), 0);
    for (const scene of list) {
      let weight = ((scene.weight ?? 1) / whole) * shares[category]!;
      if (summer) weight *= scene.summer ?? 1;
      if (beforeFestival) weight *= (scene.beforeFestival ?? 1) * (category === "10" ? 2 : 1);
      rows.push([{ category, scene }, weight]);
    }
  }
  return tableOf(rows);
}

const quiet = seasonTable(false, false);
const summer = seasonTable(true, false);
const festival = seasonTable(false, true);

/** What comes in at that time of the year. */
export function sceneTableAt(at: Moment): Table<CategoryScene> {
  const month = at.slice(5, 7);
  if (month === "06" || month === "07" || month === "08") return summer;
  return festivalWeeksAt(at) === "before" ? festival : quiet;
}
