import { type LocalDate, localDateOf, type Moment } from "@maple/platform/clock";
import type { NumberInput, NumberKind } from "../model/given-number.ts";
import type { NumberIn } from "../model/month.ts";
import { firstDay, isClosed } from "./months.ts";

const zone = "Asia/Shanghai";

/** A version as it is kept. */
export interface KeptNumber extends NumberIn {
  room: string;
  kind: NumberKind;
  source: string;
}

export type NumberObjection =
  | "number-day-unfit"
  | "number-too-early"
  | "number-source-needed"
  | "number-reason-needed"
  | "number-unchanged";

/** The day under which a number is kept: of cases the first of their month; null where kind and day do not fit. */
export function dayOf(kind: NumberKind, day: string): LocalDate | null {
  const isMonth = day.length === 7;
  if (kind === "cases") return isMonth ? firstDay(day) : null;
  return isMonth ? null : day;
}

/**
 * Whether a number may be kept: cases of a month that has ended, households and population of a day that has come, with
 * a source; a correction with a reason, and only where something changes. `earlier` are the versions there are.
 */
export function objectionToNumber(
  given: NumberInput,
  earlier: readonly KeptNumber[],
  now: Moment,
): NumberObjection | null {
  const day = dayOf(given.kind, given.day);
  if (day === null) return "number-day-unfit";
  const known = given.kind === "cases" ? isClosed(given.day, now) : day <= localDateOf(now, zone);
  if (!known) return "number-too-early";
  if ([...given.source.trim()].length < 2) return "number-source-needed";
  const last = versionsOf(earlier, given.room, given.kind, day).at(-1);
  if (!last) return null;
  if (last.value === given.value && last.source === given.source.trim()) return "number-unchanged";
  return [...given.reason.trim()].length < 2 ? "number-reason-needed" : null;
}

/** The versions of one number, in their order. */
export function versionsOf<T extends KeptNumber>(
  all: readonly T[],
  room: string,
  kind: NumberKind,
  day: LocalDate,
): T[] {
  return all
    .filter((one) => one.room === room && one.kind === kind && one.day === day)
    .sort((a, b) => a.version - b.version);
}

/** The cases of a month: the newest version, or null when none was given. Nothing is taken from another month. */
export function casesIn<T extends KeptNumber>(all: readonly T[], room: string, month: string): T | null {
  return versionsOf(all, room, "cases", firstDay(month)).at(-1) ?? null;
}

/** Households or population at the end of a month: of the latest day until then the newest version. */
export function countedBy<T extends KeptNumber>(
  all: readonly T[],
  room: string,
  kind: "households" | "population",
  lastDay: LocalDate,
): T | null {
  const days = all
    .filter((one) => one.room === room && one.kind === kind && one.day <= lastDay)
    .map((one) => one.day)
    .sort();
  const day = days.at(-1);
  return day === undefined ? null : (versionsOf(all, room, kind, day).at(-1) ?? null);
}
