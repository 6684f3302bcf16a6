import type { LocalDate } from "./local-date.ts";
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

/** For what a clock may stand still. */
export const pauseReasons = ["appraisal", "both-ask", "guardian", "other-organ", "obstacle"] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** How a limit may be made longer, and how far. */
export type ClockExtension = {
  /** Both sides agree, or somebody above approves. */
  needs: "consent" | "approval";
  /** The most that one extension adds. */
  most: ClockLength;
  /** How many there may be; null where the source gives no number. */
  times: number | null;
  /** Who approves; only with `approval`. */
  by: WordPair | null;
};

/** To which field of law a rule belongs. */
export const clockFields = [
  "house",
  "people-mediation",
  "confirmation",
  "police",
  "labour",
  "medical",
  "traffic",
  "land",
  "petition",
  "administrative",
  "family",
] as const;
export type ClockField = (typeof clockFields)[number];

/** A rule as it stood from a day on: when the law changes, a later version follows and this one ends. */
export type ClockVersion = ClockRule & {
  field: ClockField;
  from: LocalDate;
  /** The last day on which it held; null while it does. */
  until: LocalDate | null;
  /** The text it was taken from, by its full name. */
  source: WordPair;
  pauses: readonly PauseReason[];
  extension: ClockExtension | null;
};
