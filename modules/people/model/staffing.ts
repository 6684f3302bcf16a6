import type { UnitKind } from "@maple/grid";
import type { LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import { type Role, roles } from "./roles.ts";

const pair = z.object({ zh: z.string().max(120), en: z.string().max(160) });

/** One line of a pattern: how many of a role, at the unit or in the communities it answers for. */
export const patternLineSchema = z.object({
  role: z.enum(roles),
  /** Heads. With `each`, ignored: everyone who holds that role at the unit must hold this one too. */
  atLeast: z.int().min(0).max(500),
  atMost: z.int().min(0).max(500).nullable(),
  each: z.enum(roles).nullable(),
  note: pair,
});
export type PatternLine = z.infer<typeof patternLineSchema>;

/** Kinds of unit that can have a pattern. */
export const staffedKinds = [
  "police-room",
  "village",
  "community",
  "station",
] as const satisfies readonly UnitKind[];
export type StaffedKind = (typeof staffedKinds)[number];

/** A pattern as it holds from a day; `series` is the same through all its versions. */
export interface Pattern {
  id: string;
  series: string;
  name: WordPair;
  source: string;
  unitKind: StaffedKind;
  lines: PatternLine[];
  from: LocalDate;
  until: LocalDate | null;
}

/** That a unit is to be staffed after a pattern, from a day to a day. */
export interface PatternUse {
  unit: string;
  series: string;
  from: LocalDate;
  until: LocalDate | null;
}

/** What is held of one line. */
export interface LineCoverage {
  role: Role;
  each: Role | null;
  /** Heads asked for on the day. */
  needed: number;
  atMost: number | null;
  held: number;
  missing: number;
  surplus: number;
  /** Who is counted. */
  staff: string[];
}

export interface Coverage {
  fits: boolean;
  lines: LineCoverage[];
}

export interface UnitStaffing {
  unit: string;
  unitName: WordPair;
  kind: string;
  patterns: Array<Coverage & { series: string; name: WordPair; notes: WordPair[] }>;
  /** All its patterns fit; null while it has none. */
  fits: boolean | null;
  heads: number;
}

export interface StaffingView {
  day: LocalDate;
  units: UnitStaffing[];
  patterns: Array<Pattern & { fit: number; base: number; planned: LocalDate | null }>;
  /** Police rooms that fit all their patterns, of those that have one. */
  rooms: { fit: number; base: number };
  names: Record<string, string>;
  roleWords: Record<string, WordPair>;
  may: { keep: boolean };
}
