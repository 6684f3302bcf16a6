import { epochOf, type Moment, momentOf } from "@maple/platform/clock";

export const quarterMs = 15 * 60_000;

/** Whether a moment stands on a quarter of an hour. */
export const onQuarter = (at: Moment): boolean => epochOf(at) % quarterMs === 0;

/** The first quarter of an hour that does not come before a moment. */
export const quarterFrom = (at: Moment): Moment => momentOf(Math.ceil(epochOf(at) / quarterMs) * quarterMs);

/** The quarter-hours that a span takes, each by its beginning; two spans overlap just when they share one. */
export function quartersOf(at: Moment, minutes: number): Moment[] {
  const first = Math.floor(epochOf(at) / quarterMs);
  const last = Math.ceil((epochOf(at) + minutes * 60_000) / quarterMs);
  return Array.from({ length: last - first }, (_, n) => momentOf((first + n) * quarterMs));
}
