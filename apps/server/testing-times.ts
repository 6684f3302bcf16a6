import { epochOf, type Moment, momentOf } from "@maple/platform/clock";
import { quarterFrom } from "@maple/venue";

const apartMs = 2 * 3_600_000;

/**
 * Times for sessions of one county: each a quarter at least so many hours ahead, two hours after the one before, for
 * mediators are not booked twice.
 */
export function sessionTimes(): (hours: number) => Moment {
  let next = 0;
  return (hours) => {
    const at = quarterFrom(momentOf(Math.max(Date.now() + hours * 3_600_000, next)));
    next = epochOf(at) + apartMs;
    return at;
  };
}
