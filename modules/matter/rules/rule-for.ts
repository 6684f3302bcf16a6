import {
  type ClockRule,
  type ClockRuleId,
  isClockRule,
  type LocalDate,
  localDateOf,
  type Moment,
  ruleOn,
} from "@maple/platform/clock";
import type { ClockValue, KeptClock, RunsUnder } from "../model/kept-clock.ts";

const zone = "Asia/Shanghai";

/** What of a matter decides by which rule its clocks run. */
export interface RuleFacts {
  category: string;
  grade: string | null;
}

/**
 * Which rule stands in for the usual one, by category or grade; the first that fits. Medical disputes have their own
 * limit (Medical Disputes Regulation 38), and a committee that mediates a labour dispute has fifteen days (Labour
 * Dispute Law 10, 14).
 */
export const variants: ReadonlyArray<{
  slot: ClockRuleId;
  rule: ClockRuleId;
  category?: readonly string[];
  grade?: string;
}> = [
  { slot: "PM_MEDIATE", rule: "PM_MEDICAL", category: ["15"] },
  { slot: "PM_MEDIATE", rule: "LABOUR_MEDIATE", category: ["10", "11"] },
  { slot: "MATTER_ACCEPT", rule: "MATTER_ACCEPT_RED", grade: "red" },
  { slot: "MATTER_SETTLE", rule: "MATTER_SETTLE_RED", grade: "red" },
  { slot: "MATTER_SETTLE", rule: "MATTER_SETTLE_ORANGE", grade: "orange" },
];

/** The rule that a clock of this matter runs by. */
export function ruleFor(slot: ClockRuleId, facts: RuleFacts): ClockRuleId {
  const fits = variants.find(
    (one) =>
      one.slot === slot &&
      (one.category?.includes(facts.category) ?? true) &&
      (one.grade === undefined || one.grade === facts.grade),
  );
  return fits?.rule ?? slot;
}

/** The length in force at a moment: the county's own for a local limit, otherwise the text's. */
export function runsOn(id: ClockRuleId, at: Moment, values: readonly ClockValue[]): RunsUnder {
  const version = ruleOn(id, localDateOf(at, zone));
  const own = version.local ? valueAt(id, at, values) : null;
  if (own) return { id, length: own.length, unit: own.unit, from: own.from, by: "county" };
  return { id, length: version.length, unit: version.unit, from: version.from, by: "law" };
}

/** The value for the latest day not after this one; among those of one day, the one set last. None knows what is set later. */
export function valueAt(id: ClockRuleId, at: Moment, values: readonly ClockValue[]): ClockValue | null {
  const day = localDateOf(at, zone);
  const held = values.filter((one) => one.rule === id && one.from <= day && one.setAt <= at);
  held.sort((a, b) => (a.from === b.from ? (a.setAt < b.setAt ? -1 : 1) : a.from < b.from ? -1 : 1));
  return held.at(-1) ?? null;
}

/** The rule as a clock is read by it: the words of its version with the length that was frozen. */
export function wholeRule(runs: RunsUnder, startedOn: LocalDate): ClockRule {
  const { id, name, movesOffHoliday, basis, local } = ruleOn(runs.id, startedOn);
  return { id, name, movesOffHoliday, basis, local, length: runs.length, unit: runs.unit };
}

function startOf(clock: KeptClock): Moment {
  return (clock.events.find((event) => event.kind === "started") ?? clock.events[0])!.at;
}

/** The rule a clock was started under. */
export function startedUnder(clock: KeptClock): ClockRule {
  const at = startOf(clock);
  return wholeRule(clock.runs ?? runsOn(clock.rule, at, []), localDateOf(at, zone));
}

/** The rule a clock runs under now: the last one it was changed to, or the one it started under. */
export function inForce(clock: KeptClock): ClockRule {
  return clock.events.findLast((event) => event.kind === "rule-changed")?.rule ?? startedUnder(clock);
}

/** The whole of the rule in force, with what may be done to the clock. */
export function lawOf(clock: KeptClock) {
  const { id } = inForce(clock);
  return ruleOn(isClockRule(id) ? id : clock.rule, localDateOf(startOf(clock), zone));
}

/** Days after settlement on which each side is asked, as the county has them at a moment. */
export function followUpDaysAt(at: Moment, values: readonly ClockValue[]): number[] {
  return (["FOLLOW_UP_7", "FOLLOW_UP_30"] as const).map((id) => runsOn(id, at, values).length);
}
