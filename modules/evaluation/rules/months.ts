import {
  addDays,
  addMonths,
  epochOf,
  type LocalDate,
  localDateOf,
  type Moment,
  momentOf,
  startOfLocalDay,
} from "@maple/platform/clock";
import type { MonthSpan } from "./stand-of.ts";

const zone = "Asia/Shanghai";

/** The first day of a month (`2026-10`). */
export const firstDay = (month: string): LocalDate => `${month}-01`;

/** The last day of a month. */
export const lastDay = (month: string): LocalDate => addDays(addMonths(firstDay(month), 1), -1);

/** Another month, so many later. */
export const monthPlus = (month: string, months: number): string =>
  addMonths(firstDay(month), months).slice(0, 7);

/** The month of a moment, in local days. */
export const monthOf = (at: Moment): string => localDateOf(at, zone).slice(0, 7);

/** A month as moments. */
export function spanOf(month: string): MonthSpan {
  return {
    from: startOfLocalDay(firstDay(month), zone),
    until: startOfLocalDay(addMonths(firstDay(month), 1), zone),
  };
}

/** Whether a month has ended at a moment. */
export const isClosed = (month: string, now: Moment): boolean => spanOf(month).until <= now;

/** The last moment of a month. */
export const endOf = (month: string): Moment => momentOf(epochOf(spanOf(month).until) - 1);
