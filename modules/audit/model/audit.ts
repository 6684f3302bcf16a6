import type { LocalDate } from "@maple/platform/clock";
import { type Purpose, purposes } from "@maple/resident";
import { z } from "zod";
import { actGroups } from "./act-groups.ts";
import { type BulkAnswer, type BulkKind, type BulkLimits, bulkAnswers } from "./bulk.ts";

/** Where acts are kept that the county's administrator may see; a station's stand under its unit. */
export const countyScope = "00000000-0000-0000-0000-000000000000";
export const personFieldKeys = ["name", "phone", "address"] as const;
export type FieldKey = (typeof personFieldKeys)[number];

/** Lines on a page, and the most that leave at once. */
export const auditPage = 50;
export const exportAtMost = 10_000;
/** The period when none is asked for, in days. */
export const daysShown = 30;

const filters = {
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  staff: z.uuid().optional(),
  /** A receipt code, as it is typed. */
  code: z.string().max(40).default(""),
  /** The range of one of the asker's posts: a station, or `county`. */
  range: z.union([z.uuid(), z.literal("county")]).optional(),
};
export const actsSchema = z.object({
  ...filters,
  group: z.enum(actGroups).optional(),
  /** The last line of the page before: `<moment>~<position>`. */
  before: z.string().max(60).optional(),
});
export type ActsQuery = z.infer<typeof actsSchema>;

export const readingsSchema = z.object({
  ...filters,
  purpose: z.enum(purposes).optional(),
  field: z.enum(personFieldKeys).optional(),
  before: z.string().max(80).optional(),
});
export const filesSchema = readingsSchema.omit({ purpose: true, field: true });
export type FilesQuery = z.infer<typeof filesSchema>;
export type ReadingsQuery = z.infer<typeof readingsSchema>;

export const answerSchema = z.object({
  notice: z.uuid(),
  answer: z.enum(bulkAnswers),
  words: z.string().max(500).default(""),
});

const limit = z.int().min(1).max(1_000_000);
const byRole = z.object({ other: limit, officer: limit, "station-head": limit });
export const limitsSchema = z.object({ hour: byRole, day: byRole, exportLines: limit });

type Pair = { zh: string; en: string };

/** Who did it, with the post held on that day; everyone but staff has a kind alone. */
export interface Doer {
  kind: string;
  id: string | null;
  name: string | null;
  role: string | null;
  unitName: Pair | null;
}

/** A matter in the audit: its code and its grid, never what it is about. */
export interface MatterMark {
  code: string;
  gridName: Pair | null;
}

export interface ActLine {
  key: string;
  position: number;
  at: string;
  by: Doer;
  type: string;
  matter: MatterMark | null;
  /** The unit, person or team that it was done to, by name. */
  about: Pair | null;
  /** How many lines left the house, where something was exported. */
  lines: number | null;
}

export interface ReadingLine {
  key: string;
  at: string;
  by: Doer;
  purpose: Purpose;
  fields: FieldKey[];
  matter: MatterMark;
}

/** Somebody opened a file of a matter. What is in it, and what it is called, is not here. */
export interface FileLine {
  key: string;
  at: string;
  by: Doer;
  kind: string;
  matter: MatterMark;
}

export interface AuditRange {
  key: string;
  name: Pair;
}

/** One page of a list: its true total, and what was asked, so that the screen can say it. */
export interface AuditList<Line> {
  lines: Line[];
  total: number;
  next: string | null;
  from: LocalDate;
  until: LocalDate;
  range: string;
  ranges: AuditRange[];
  county: Pair | null;
  /** A receipt code was asked for that leads to no matter of the range. */
  codeUnknown: boolean;
}

/** Very much was read or exported: a fact about the use of the system, for the supervisor to answer. */
export interface BulkNotice {
  id: string;
  kind: BulkKind;
  by: Doer;
  count: number;
  limit: number;
  from: string;
  until: string;
  purposes: Purpose[];
  noticedAt: string;
  passedOn: { by: string | null; at: string; words: string } | null;
  answered: { answer: BulkAnswer; by: string | null; at: string; words: string } | null;
  mayAnswer: boolean;
}

export interface BulkList {
  open: BulkNotice[];
  answered: BulkNotice[];
  /** The numbers from which reading is noticed here; `since` is null where the county set none of its own. */
  limits: BulkLimits & { since: string | null };
  maySetLimits: boolean;
}
