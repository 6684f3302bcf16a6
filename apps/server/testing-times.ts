import { type Moment, momentOf } from "@maple/platform/clock";

const quarterMs = 15 * 60_000;
let nextSession = 0;

/** A quarter at least so many hours ahead, two hours after the last that was asked for: mediators are not booked twice. */
export function sessionIn(hours: number): Moment {
  const earliest = Math.max(Date.now() + hours * 3_600_000, nextSession);
  const at = Math.ceil(earliest / quarterMs) * quarterMs;
  nextSession = at + 8 * quarterMs;
  return momentOf(at);
}
