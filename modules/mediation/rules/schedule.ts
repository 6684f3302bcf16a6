import { addDays, addMonths, type LocalDate } from "@maple/platform/clock";
import { mostDates, type NewTerm, type TermPlan } from "../model/mediation.ts";

export interface ScheduledDate {
  dueOn: LocalDate;
  /** In fen; null for what is not a payment. */
  cents: number | null;
}

/** The date of each time, counted from the first: a month without that day ends with its last one (Civil Code 202). */
function dateAt(first: LocalDate, every: TermPlan["every"], at: number): LocalDate {
  if (every === "week") return addDays(first, 7 * at);
  return addMonths(first, { month: 1, quarter: 3, year: 12 }[every] * at);
}

/**
 * The dates of one term. A total is shared out in whole fen, what is left over going to the last date, so that the sum
 * is the total to the fen; an amount for each date is the same every time.
 */
export function datesOf(term: Pick<NewTerm, "cents" | "dueOn" | "plan">): ScheduledDate[] {
  const { plan, cents, dueOn } = term;
  if (!plan) return [{ dueOn, cents }];
  const share = cents === null || plan.amount === "each" ? cents : Math.floor(cents / plan.times);
  return Array.from({ length: plan.times }, (_, at) => ({
    dueOn: dateAt(dueOn, plan.every, at),
    cents:
      share === null ? null : plan.amount === "total" && at === plan.times - 1 ? cents! - share * at : share,
  }));
}

/** How many times a payment comes from its first date until a last one, both included; at least once. */
export function timesUntil(first: LocalDate, last: LocalDate, every: TermPlan["every"]): number {
  let times = 1;
  while (times < mostDates && dateAt(first, every, times) <= last) times++;
  return times;
}

/** Whether a plan can be kept: it has two dates at least, and every share is a fen or more. */
export function isPlanFit(term: Pick<NewTerm, "kind" | "cents" | "plan">): boolean {
  const { plan, cents, kind } = term;
  if (!plan) return true;
  if (kind === "refrain" || plan.times < 2) return false;
  return kind !== "pay" || plan.amount === "each" || (cents !== null && cents >= plan.times);
}
