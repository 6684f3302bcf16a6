import type { MatterLine } from "@maple/matter";
import type { CountyRule } from "@maple/setup";
import { z } from "zod";
import type { Difference, Estimate } from "./estimate.ts";

/** The three indicators of a police room and a month (三项指标), in the order in which they are read. */
export const monthKeys = ["satisfaction", "mediation", "cases"] as const;
export type MonthKey = (typeof monthKeys)[number];

/** A month as `2026-10`. */
export const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** How a matter may be settled that counts as mediation where the county says so. */
export const settledWays = [
  "people-mediation",
  "on-the-spot",
  "self-settled",
  "helped",
  "answered",
  "other",
] as const;

/** What a county decides about the three indicators; in versions, so that a month keeps what held at its end. */
export const monthRuleSchema = z.object({
  /** Which matters can come into the base: all that were found (reported), or those that were taken up. */
  base: z.enum(["found", "accepted"]),
  /** When a mediated matter counts: on the agreement, or when it is wholly performed. Partial performance never does. */
  success: z.enum(["agreement", "performed"]),
  /** Which ways of settling count as mediation. The others stay in the base. */
  ways: z.array(z.enum(settledWays)).min(1).max(settledWays.length),
  /** What the cases are divided by. */
  per: z.enum(["households", "population"]),
});
export type MonthRule = z.infer<typeof monthRuleSchema>;

/** Without a decision of the county: domain notes 4.6, the stricter reading each time. */
export const monthRule: CountyRule<MonthRule> = {
  key: "figures.month",
  schema: monthRuleSchema,
  first: {
    base: "accepted",
    success: "performed",
    ways: ["people-mediation", "on-the-spot"],
    per: "households",
  },
};

/**
 * How a matter stands at the end of a month: in the base with or without success, still running, counted in an earlier
 * month, or none of the indicator's business.
 */
export const standings = ["mediated", "other-way", "ended", "overdue", "open", "earlier", "out"] as const;
export type Standing = (typeof standings)[number];

/** A rating of the month. */
export interface RatingIn {
  matter: string;
  side: string;
  score: number;
  on: string;
}

/** A side that was asked in the month; `answered` by its end. */
export interface AskedIn {
  matter: string;
  side: string;
  answered: boolean;
}

/** A matter as it stood at the end of the month; `on` is the day that decided it, null while it runs. */
export interface StandIn {
  matter: string;
  standing: Standing;
  on: string | null;
}

/** A number that somebody gave, and which version of it. */
export interface NumberIn {
  value: number;
  day: string;
  version: number;
}

/** All that the indicators of a room and a month are made of. */
export interface RoomMonth {
  room: string;
  ratings: RatingIn[];
  asked: AskedIn[];
  stands: StandIn[];
  cases: NumberIn | null;
  per: NumberIn | null;
}

/** What stands beside a figure, each a count: non-response, what is open, what is missing. */
export interface Beside {
  /** Ratings by score, from 5 down to 1. */
  scores?: number[];
  asked?: number;
  silent?: number;
  open?: number;
  otherWay?: number;
  ended?: number;
  overdue?: number;
  rooms?: number;
  /** Rooms for which a number was not given. */
  missing?: number;
}

/** A figure before it is shown: numerator and denominator, both null where a number was not given. */
export interface RawFigure {
  key: MonthKey;
  value: number | null;
  base: number | null;
  beside: Beside;
}

/** The same figure of another month, with what changed since. */
export interface Compared {
  month: string;
  value: number | null;
  base: number | null;
  difference: Difference | null;
}

export interface MonthFigure extends RawFigure {
  /** A share from 0 to 1, or a rate per 10,000; null without a base. */
  estimate: Estimate | null;
  formula: number;
  rule: number;
  /** Published and corrected: the newest last. Empty while it was not published. */
  published: PublishedFigure[];
  /** What it would be today, where that differs from what was published last. */
  changed: { value: number | null; base: number | null } | null;
  before: Compared;
  yearBefore: Compared;
}

export interface PublishedFigure {
  serial: number;
  value: number | null;
  base: number | null;
  formula: number;
  rule: number;
  hash: string;
  reason: string;
  at: string;
  by: string | null;
}

/** A police room or a station with its three indicators. Rooms stand in their order, never by result. */
export interface MonthUnit {
  id: string;
  name: { zh: string; en: string };
  /** Rooms of a station; empty for a room itself. */
  rooms: number;
  figures: MonthFigure[];
}

export interface MonthView {
  month: string;
  /** Whether the month has ended: only then it can be published. */
  closed: boolean;
  asOf: string;
  rule: MonthRule;
  ruleVersion: number;
  stations: Array<{ station: MonthUnit; rooms: MonthUnit[]; mayKeep: boolean }>;
}

export const listParts = ["value", "rest", "beside"] as const;
export type ListPart = (typeof listParts)[number];

/** One line behind a figure. A matter that its reader may not open has a line without anything of it. */
export interface MonthLine {
  matter: MatterLine | null;
  standing: Standing | null;
  on: string | null;
  score: number | null;
}

/** What the number of cases, and what it is divided by, rests on. */
export interface NumberLine {
  room: { zh: string; en: string };
  cases: GivenNumber | null;
  per: GivenNumber | null;
}

/** A given number with where it comes from and who wrote it down. */
export interface GivenNumber extends NumberIn {
  source: string;
  reason: string;
  by: string | null;
  at: string;
}

/** A figure under one rule. */
export interface RehearsedFigure {
  key: MonthKey;
  value: number | null;
  base: number | null;
  estimate: Estimate | null;
}

/** The last closed month of each station, as it is and as it would be. */
export interface MonthRehearsal {
  month: string;
  stations: Array<{
    name: { zh: string; en: string };
    is: RehearsedFigure[];
    would: RehearsedFigure[];
  }>;
}

/** The county's own part of the method sheet: what it decided, the oldest version first. */
export interface MethodSheet {
  /** The day of asking, and the version that holds then. */
  day: string;
  held: number;
  rules: Array<{ version: number; from: string | null; value: MonthRule; source: string | null }>;
}
