import type { MatterLine } from "@maple/matter";
import { z } from "zod";
import type { Formula } from "./formula.ts";
import { figureFormulas } from "./formulas-of-figures.ts";

export const figureKeys = [
  "open",
  "overdue",
  "resolved-of-due",
  "performed-of-due",
  "verified-of-asked",
  "satisfaction",
  "again-of-settled",
  "spread",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** What a figure counts. The list behind it has a line for each of these, so that its length is the figure. */
export type Counted = "matter" | "obligation" | "rating";

interface FigureWords {
  name: { zh: string; en: string };
  unit: "count" | "share";
  counts: Counted;
}

/** What each figure is; how it is computed stands in `formulas-of-figures.ts`, in versions. */
export const figureWords: Record<FigureKey, FigureWords> = {
  open: { name: { zh: "未办结", en: "Open" }, unit: "count", counts: "matter" },
  overdue: { name: { zh: "超期", en: "Overdue" }, unit: "count", counts: "matter" },
  "resolved-of-due": { name: { zh: "应结已化解", en: "Resolved of due" }, unit: "share", counts: "matter" },
  "performed-of-due": {
    name: { zh: "按期履行", en: "Performed of due" },
    unit: "share",
    counts: "obligation",
  },
  "verified-of-asked": {
    name: { zh: "回访已核实", en: "Verified of asked" },
    unit: "share",
    counts: "matter",
  },
  satisfaction: { name: { zh: "群众满意", en: "Satisfaction" }, unit: "share", counts: "rating" },
  "again-of-settled": { name: { zh: "化解后又发生", en: "Came again" }, unit: "share", counts: "matter" },
  spread: { name: { zh: "涉及多人", en: "Spread" }, unit: "share", counts: "matter" },
};

/** The published formula of a figure of a period, newest version. */
export function formulaOf(key: FigureKey): { formula: { zh: string; en: string }; version: number } {
  // The three indicators of a month have a satisfaction of their own.
  const named = key === "satisfaction" ? "satisfaction-of-period" : key;
  const found: Formula = figureFormulas.find((one) => one.key === named)!;
  return { formula: found.short, version: found.versions.at(-1)!.version };
}

export interface FigureTile {
  key: FigureKey;
  value: number;
  base: number;
  unit: "count" | "share";
  counts: Counted;
  name: { zh: string; en: string };
  formula: { zh: string; en: string };
  version: number;
  /** Matters of which nobody answered who was asked; null where nobody is asked. */
  silent: number | null;
  /** 95 % interval of a share (Wilson 1927), so that a small number is not read as more than it is. */
  interval: [number, number] | null;
}

/** Of what an obligation is: how much is known of it without opening the agreement. */
export interface ObligationBehind {
  kind: "pay" | "do" | "refrain";
  dueOn: string;
  state: string;
  cents: number | null;
  paidCents: number;
}

/** A rating: its score and the day it was given, not who gave it. */
export interface RatingBehind {
  score: number;
  on: string;
}

/** One line of the list behind a figure: what was counted, and the matter it belongs to. */
export type FigureLine = MatterLine & {
  obligation: ObligationBehind | null;
  rating: RatingBehind | null;
};

export interface Figures {
  asOf: string;
  period: { from: string; until: string };
  tiles: FigureTile[];
  table: Array<{ category: string; state: string; month: string; count: number }>;
  /** The days of the table: counts are kept by whole months, so it holds every month that the period touches. */
  tablePeriod: { from: string; until: string };
  recount: { at: string; equal: boolean } | null;
}

export const figuresQuerySchema = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  room: z.uuid().optional(),
  grid: z.uuid().optional(),
});

export const figureListSchema = figuresQuerySchema.extend({
  key: z.enum(figureKeys),
  part: z.enum(["value", "rest"]).default("value"),
  page: z.coerce.number().int().min(1).max(500).default(1),
});

/** How many matters go into one spreadsheet. More is refused, never cut off in silence. */
export const exportAtMost = 50_000;

export const registerQuerySchema = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  grid: z.uuid().optional(),
  room: z.uuid().optional(),
  category: z.string().max(2).optional(),
  state: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(20_000).default(1),
});
