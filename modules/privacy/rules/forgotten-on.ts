import { addDays, addMonths, type LocalDate } from "@maple/platform/clock";

/** A time of keeping as it holds today. */
export interface Term {
  length: number;
  unit: "day" | "year";
}

/**
 * The first day on which something is no longer kept: the term runs from the day after it ended and is over with its
 * last day (Civil Code arts. 200 to 202). Residents are told this day, and the nightly job goes by it.
 */
export function forgottenOn(ended: LocalDate, term: Term): LocalDate {
  const last = term.unit === "year" ? addMonths(ended, 12 * term.length) : addDays(ended, term.length);
  return addDays(last, 1);
}

/** The same said backwards: what ended before this day is over today. */
export function firstKept(today: LocalDate, term: Term): LocalDate {
  let day =
    term.unit === "year" ? addDays(addMonths(today, -12 * term.length), 1) : addDays(today, -term.length);
  // A 29 February ends with the 28th of a common year.
  while (forgottenOn(addDays(day, -1), term) > today) day = addDays(day, -1);
  return day;
}
