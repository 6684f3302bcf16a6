import {
  type ClockLength,
  type ClockRuleId,
  chinaCalendar,
  type Moment,
  readClock,
} from "@maple/platform/clock";
import type { KeptClock } from "../model/kept-clock.ts";
import { inForce, startedUnder } from "./rule-for.ts";

/** How many clocks of a month ended in time and how many late, under the lengths they had and under another. */
export interface Rehearsed {
  looked: number;
  lateBefore: number;
  lateAfter: number;
  /** Places in what was given: late only under the new length, and in time only under it. */
  newlyLate: number[];
  newlyInTime: number[];
}

const late = new Set(["overdue", "met-late"]);

/**
 * Reads the clocks that ran by a rule again as if it had another length (mission G10). Nothing is changed; pauses and
 * extensions count as they did. A clock that was changed to another rule in between keeps that one.
 */
export function rehearseClock(
  clocks: readonly KeptClock[],
  rule: ClockRuleId,
  length: ClockLength,
  now: Moment,
): Rehearsed {
  const told: Rehearsed = { looked: 0, lateBefore: 0, lateAfter: 0, newlyLate: [], newlyInTime: [] };
  for (const [place, clock] of clocks.entries()) {
    if (inForce(clock).id !== rule) continue;
    const started = startedUnder(clock);
    const changed = (events: KeptClock["events"]) =>
      events.map((event) =>
        event.rule?.id === rule ? { ...event, rule: { ...event.rule, ...length } } : event,
      );
    const isLate = (events: KeptClock["events"], by: typeof started) =>
      late.has(readClock(events, by, chinaCalendar, now).state);
    const before = isLate(clock.events, started);
    const after = isLate(changed(clock.events), started.id === rule ? { ...started, ...length } : started);
    told.looked++;
    if (before) told.lateBefore++;
    if (after) told.lateAfter++;
    if (after && !before) told.newlyLate.push(place);
    if (before && !after) told.newlyInTime.push(place);
  }
  return told;
}
