import { type Moment, momentOf } from "@maple/platform/clock";

const quarterMs = 15 * 60_000;

/**
 * Times for sessions of one county: each a quarter at least so many hours ahead, two hours after the one before, for
 * mediators are not booked twice.
 */
export function sessionTimes(): (hours: number) => Moment {
  let next = 0;
  return (hours) => {
    const at = Math.ceil(Math.max(Date.now() + hours * 3_600_000, next) / quarterMs) * quarterMs;
    next = at + 8 * quarterMs;
    return momentOf(at);
  };
}
