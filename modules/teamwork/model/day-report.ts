import type { UnitKind } from "@maple/grid";
import type { MatterState } from "@maple/matter";
import type { WordPair } from "@maple/platform/words/pairs";
import type { ProblemState } from "./problem-life.ts";

export const entryKinds = ["progress", "problem"] as const;
export type EntryKind = (typeof entryKinds)[number];
export const entryKindWords: Record<EntryKind, WordPair> = {
  progress: { zh: "进展", en: "Progress" },
  problem: { zh: "问题", en: "Problem" },
};

/** How pressing a problem is, as people say it; the most pressing first. Nothing is counted from it. */
export const pressings = ["today", "soon", "watch"] as const;
export type Pressing = (typeof pressings)[number];
export const pressingWords: Record<Pressing, WordPair> = {
  today: { zh: "今天就要有人管", en: "someone must act today" },
  soon: { zh: "这几天要处理", en: "within the next days" },
  watch: { zh: "先留意", en: "to be watched" },
};

/** Letters of an entry, an answer or an addition: as few as a matter may be filed with, so that a problem can become one. */
export const entryLength = { least: 5, most: 2000 } as const;

/**
 * What of the unit's matters happened on the day, counted from the matters themselves. A police room: those of its grids;
 * the command room: those of the whole station; a team: those handed to it.
 */
export interface DayNumbers {
  cameIn: number;
  takenUp: number;
  settled: number;
  /** Open ones past their day, now; null for a day that is over: how many there were then is not kept. */
  overdue: number | null;
}

export interface UnitName {
  id: string;
  kind: UnitKind;
  name: WordPair;
}

/** What an entry said before a correction, or what was added to it. */
export interface EntryWord {
  kind: "before" | "addition";
  words: string;
  by: string | null;
  at: string;
}

export interface EntryMay {
  correct: string | null;
  add: string | null;
  /** Null for progress. */
  file: string | null;
  answer: string | null;
  withdraw: string | null;
}

/** One entry as its readers see it. `by` is the member of staff who wrote it. */
export interface EntryView {
  id: string;
  kind: EntryKind;
  /** Null where the problem became a matter that is protected now. */
  words: string | null;
  grid: string | null;
  gridName: WordPair | null;
  place: string;
  pressing: Pressing | null;
  by: string | null;
  at: string;
  more: EntryWord[];
  state: ProblemState | null;
  answer: string;
  endedBy: string | null;
  endedAt: string | null;
  /** What it became. `id` is null for whoever may not open that matter; `state` for all while it is protected. */
  matter: { id: string | null; state: MatterState | null } | null;
  /** Working days since it was written, where it waits longer than the county lets a problem wait. */
  lateDays: number | null;
  /** Null: this reader may; else the reason. */
  may: EntryMay;
}

/** A unit's report of a day, with those of its entries that were asked for. */
export interface DayReport {
  id: string;
  day: string;
  unit: UnitName;
  numbers: DayNumbers;
  entries: EntryView[];
}

/** A problem that waits too long, apart from its report. */
export interface LateProblem {
  report: string;
  day: string;
  unit: UnitName;
  entry: EntryView;
}

export interface Feed {
  /** The county's day now, and whether it is a working day. */
  today: string;
  workingDay: boolean;
  reports: DayReport[];
  /** Pass as `after` for the next page; null at the end. */
  next: string | null;
  /** On the first page alone: what waits too long, the oldest first, whatever the filters are; at most 50. */
  late: LateProblem[];
  /** The working days a problem may wait. */
  waitDays: number;
  /** Every unit whose reports this reader reads. */
  units: UnitName[];
  /** Of those that stand today, on a working day: who has not written yet. */
  silent: UnitName[];
  /** Units for which this reader may write. */
  writes: UnitName[];
}
