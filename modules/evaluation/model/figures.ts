import type { MatterLine } from "@maple/matter";
import { z } from "zod";

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
  /** The published formula. A change of it is a new version. */
  formula: { zh: string; en: string };
  version: number;
}

/** What each figure is and how it is computed (domain.md 4.6). Shown beside the number, never behind it. */
export const figureWords: Record<FigureKey, FigureWords> = {
  open: {
    name: { zh: "未办结", en: "Open" },
    unit: "count",
    counts: "matter",
    formula: {
      zh: "现在还没有核实办结、也没有终止的事项数",
      en: "matters that are neither verified nor ended now",
    },
    version: 1,
  },
  overdue: {
    name: { zh: "超期", en: "Overdue" },
    unit: "count",
    counts: "matter",
    formula: {
      zh: "正在计时的期限已过的事项数；基数是所有在办事项",
      en: "matters whose running clock has passed; the base is all that are being handled",
    },
    version: 1,
  },
  "resolved-of-due": {
    name: { zh: "应结已化解", en: "Resolved of due" },
    unit: "share",
    counts: "matter",
    formula: {
      zh: "期内反映、已经到期或已有结果的事项中，已化解或已核实的比例；没到期的、并入另一件的不算",
      en: "of matters reported in the period that are due or have an outcome, those settled or verified; what is not due yet or was put into another is not counted",
    },
    version: 2,
  },
  "performed-of-due": {
    name: { zh: "按期履行", en: "Performed of due" },
    unit: "share",
    counts: "obligation",
    formula: {
      zh: "期内到期的协议约定中，按期全部履行的比例；逾期履行和部分履行不算",
      en: "of obligations due in the period, those wholly performed by their day; late and partial performance do not count",
    },
    version: 1,
  },
  "verified-of-asked": {
    name: { zh: "回访已核实", en: "Verified of asked" },
    unit: "share",
    counts: "matter",
    formula: {
      zh: "期内化解、已到回访日的事项中，经双方确认核实办结的比例；联系不上的留在基数里",
      en: "of matters settled in the period whose day to ask has come, those verified; who could not be reached stays in the base",
    },
    version: 1,
  },
  satisfaction: {
    name: { zh: "群众满意", en: "Satisfaction" },
    unit: "share",
    counts: "rating",
    formula: {
      zh: "期内收到的评价中，4 分和 5 分的比例；没有评价的不算满意",
      en: "of ratings given in the period, those of 4 and 5; no rating is no satisfaction",
    },
    version: 1,
  },
  "again-of-settled": {
    name: { zh: "化解后又发生", en: "Came again" },
    unit: "share",
    counts: "matter",
    formula: {
      zh: "期内化解的事项中，一年内同样的两方、或同一电话在同一网格就同类事再次反映的比例",
      en: "of matters settled in the period, those after which the same two sides, or the same telephone with the same kind in the same grid, came again within a year",
    },
    version: 1,
  },
  spread: {
    name: { zh: "涉及多人", en: "Spread" },
    unit: "share",
    counts: "matter",
    formula: {
      zh: "期内反映的事项中，有人跟着关注、或有别的反映并入的比例；并入别件的不算",
      en: "of matters reported in the period, those that others follow or that another report was put into; what was put into another is not counted",
    },
    version: 1,
  },
};

export interface FigureTile {
  key: FigureKey;
  value: number;
  base: number;
  unit: "count" | "share";
  counts: Counted;
  name: { zh: string; en: string };
  formula: { zh: string; en: string };
  version: number;
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
