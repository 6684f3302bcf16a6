import type { LocalDate, Moment } from "@maple/platform/clock";
import { z } from "zod";

/**
 * A rule that a county may decide for itself, as data in versions: which module owns it says what it means. The first
 * version is that of the house and holds until the county decides otherwise.
 */
export interface CountyRule<T> {
  key: string;
  schema: z.ZodType<T>;
  first: T;
}

/** What a county decided: number 2 and up, from a day on. `setAt` is when, `setBy` the id of who wrote it down. */
export interface RuleVersion<T> {
  version: number;
  from: LocalDate;
  setAt: Moment;
  value: T;
  /** On what ground: a document, a meeting. */
  source: string;
  setBy: string;
}

/** What holds at a moment; `since` is null for the first version. */
export interface RuleInForce<T> {
  version: number;
  since: LocalDate | null;
  value: T;
}

/** One line of the history: `from` is null for the first version, `by` for whoever has no name here any more. */
export interface RuleVersionView<T> {
  version: number;
  from: LocalDate | null;
  setAt: Moment | null;
  value: T;
  source: string | null;
  by: string | null;
  /** `coming` begins later; `passed` was followed by another, or taken over before it began. */
  stands: "now" | "coming" | "passed";
}

/** A rule as its screen shows it, the newest version first. */
export interface RuleView<T> {
  now: RuleInForce<T>;
  versions: RuleVersionView<T>[];
}

/** What every form of a rule sends beside the value. */
export const ruleInput = { from: z.iso.date(), source: z.string().max(300) };

/** A value that travels in an address, to be tried before it is kept: JSON, at most 8,000 characters. */
export function triedValue<T>(schema: z.ZodType<T>) {
  return z
    .string()
    .max(8000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "no JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
