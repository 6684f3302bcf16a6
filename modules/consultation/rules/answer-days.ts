import { answerDays } from "@maple/handling";
import { chinaCalendar, countWorkingDays, type LocalDate } from "@maple/platform/clock";

/** Working days until the date of a resolution, within what a task may be given. */
export function answerDaysFor(today: LocalDate, dueOn: LocalDate): number {
  const left = dueOn <= today ? 0 : countWorkingDays(chinaCalendar, today, dueOn);
  return Math.min(answerDays.most, Math.max(answerDays.least, left));
}
