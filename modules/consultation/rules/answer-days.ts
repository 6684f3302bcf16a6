import { chinaCalendar, countWorkingDays, type LocalDate } from "@maple/platform/clock";

/** A department is asked for an answer within one to thirty working days: the bounds of a task. */
export const taskDays = { least: 1, most: 30 } as const;

/** Working days until the date of a resolution, within what a task may be given. */
export function answerDaysFor(today: LocalDate, dueOn: LocalDate): number {
  const left = dueOn <= today ? 0 : countWorkingDays(chinaCalendar, today, dueOn);
  return Math.min(taskDays.most, Math.max(taskDays.least, left));
}
