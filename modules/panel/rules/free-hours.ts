/** Weekday 1 (Monday) to 7, wall-clock times. */
export interface Hours {
  day: number;
  from: string;
  until: string;
}

/** A meeting needs this much in minutes: shorter overlaps are not offered. */
const leastMinutes = 60;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/**
 * When all who said their hours can come, by weekday; empty when they have no hour in common. Who said none counts as
 * unknown, not as free: the caller is told how many those are.
 */
export function commonHours(members: ReadonlyArray<readonly Hours[]>): Hours[] {
  const known = members.filter((hours) => hours.length > 0);
  const [first, ...others] = known;
  if (!first) return [];
  let common: Hours[] = [...first];
  for (const hours of others)
    common = common.flatMap((a) =>
      hours
        .filter((b) => b.day === a.day)
        .map((b) => ({
          day: a.day,
          from: a.from > b.from ? a.from : b.from,
          until: a.until < b.until ? a.until : b.until,
        })),
    );
  return common
    .filter((one) => minutes(one.until) - minutes(one.from) >= leastMinutes)
    .sort((a, b) => a.day - b.day || a.from.localeCompare(b.from));
}

/** Whether somebody's stated hours hold a span of a weekday. */
export function isFree(hours: readonly Hours[], span: Hours): boolean {
  return hours.some((one) => one.day === span.day && one.from <= span.from && one.until >= span.until);
}
