import type { WordPair } from "./word-pair.ts";

export type ClockUnit = "minute" | "hour" | "working-hour" | "day" | "working-day" | "month" | "year";

export type ClockLength = { length: number; unit: ClockUnit };

/** One deadline rule, as data: what runs how long, on which basis. */
export type ClockRule = {
  id: string;
  name: WordPair;
  /** Whole number of units. */
  length: number;
  unit: ClockUnit;
  /** A last day that is a holiday or rest day moves to the next working day (Civil Code 203). Not for minutes and hours. */
  movesOffHoliday: boolean;
  basis: WordPair;
  /** True for a local or house limit that an administrator may change; false for a limit set by national law. */
  local: boolean;
};
