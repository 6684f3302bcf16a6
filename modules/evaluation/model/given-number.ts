import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import { monthSchema } from "./month.ts";

/** What is given and not inferred: cases of a month, households and inhabitants on a day. */
export const numberKinds = ["cases", "households", "population"] as const;
export type NumberKind = (typeof numberKinds)[number];

export const numberKindWords: Record<NumberKind, WordPair> = {
  cases: { zh: "案件数", en: "Cases" },
  households: { zh: "户数", en: "Households" },
  population: { zh: "人口数", en: "Population" },
};

export const numberAtMost = 10_000_000;

/** A number as it is typed: of cases its month, of the others the day on which they were counted. */
export const numberSchema = z.object({
  room: z.uuid(),
  kind: z.enum(numberKinds),
  day: z.union([z.iso.date(), monthSchema]),
  value: z.int().min(0).max(numberAtMost),
  source: z.string().max(200),
  /** Why it is corrected; asked where there is a number already. */
  reason: z.string().max(300).default(""),
});
export type NumberInput = z.infer<typeof numberSchema>;

/** The columns of the spreadsheet, in their order. */
export const numberColumns = {
  room: { zh: "警务室", en: "Police room" },
  kind: { zh: "项目", en: "What" },
  day: { zh: "月份或日期", en: "Month or day" },
  value: { zh: "数字", en: "Number" },
  source: { zh: "来源", en: "Source" },
  reason: { zh: "更正原因", en: "Reason of a correction" },
} as const satisfies Record<string, WordPair>;
export type NumberColumn = keyof typeof numberColumns;

export const numberSheet: WordPair = { zh: "数字", en: "Numbers" };

/** The most lines a file may have. */
export const numberLines = 2_000;

/** What is wrong with a line: its row in the file, the column, the reason's name and what was written. */
export interface NumberFault {
  row: number;
  column: NumberColumn;
  reason: string;
  value: string;
}

/** A number in the list: the newest version first, the older ones behind it. */
export interface NumberView {
  room: string;
  kind: NumberKind;
  day: string;
  versions: Array<{
    version: number;
    value: number;
    source: string;
    reason: string;
    by: string | null;
    at: string;
  }>;
}

export interface NumbersView {
  month: string;
  rooms: Array<{ id: string; name: { zh: string; en: string }; station: { zh: string; en: string } }>;
  numbers: NumberView[];
}

/** What a file would bring, or all that is wrong with it. */
export interface NumbersCheck {
  lines: number;
  corrections: number;
  faults: NumberFault[];
}
