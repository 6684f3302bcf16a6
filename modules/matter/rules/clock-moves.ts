import { type ClockRuleId, chinaCalendar, localDateOf, readClock } from "@maple/platform/clock";
import type { ClockValue, KeptClock } from "../model/kept-clock.ts";
import type { MatterAct } from "../model/matter-life.ts";
import { inForce, type RuleFacts, ruleFor, runsOn, startedUnder, wholeRule } from "./rule-for.ts";

type Move = { rule: ClockRuleId; kind: "started" | "met" | "stopped" };

const zone = "Asia/Shanghai";

/** What each act does to the clocks of a matter; an act that is absent leaves them running. */
export const clockMoves: Partial<Record<MatterAct | "report", readonly Move[]>> = {
  report: [{ rule: "MATTER_ACCEPT", kind: "started" }],
  accept: [
    { rule: "MATTER_ACCEPT", kind: "met" },
    { rule: "MATTER_SETTLE", kind: "started" },
  ],
  decline: [
    { rule: "MATTER_ACCEPT", kind: "met" },
    { rule: "MATTER_SETTLE", kind: "stopped" },
  ],
  withdraw: [
    { rule: "MATTER_ACCEPT", kind: "stopped" },
    { rule: "MATTER_SETTLE", kind: "stopped" },
  ],
  merge: [
    { rule: "MATTER_ACCEPT", kind: "stopped" },
    { rule: "MATTER_SETTLE", kind: "stopped" },
  ],
  "hand-to-police": [
    { rule: "MATTER_ACCEPT", kind: "met" },
    { rule: "MATTER_SETTLE", kind: "stopped" },
    { rule: "PM_MEDIATE", kind: "stopped" },
  ],
  "begin-mediation": [
    { rule: "MATTER_SETTLE", kind: "stopped" },
    { rule: "PM_MEDIATE", kind: "started" },
  ],
  "record-agreement": [{ rule: "PM_MEDIATE", kind: "met" }],
  "end-mediation": [{ rule: "PM_MEDIATE", kind: "met" }],
  settle: [{ rule: "MATTER_SETTLE", kind: "met" }],
  reopen: [{ rule: "MATTER_SETTLE", kind: "started" }],
};

/** What of the matter and of the county decides by which rule a clock starts. */
export interface Running extends RuleFacts {
  values: readonly ClockValue[];
}

/** The clocks after an act: running ones met or stopped, new ones started as a further run (serial) of their rule. */
export function moveClocks(
  clocks: readonly KeptClock[],
  act: MatterAct | "report",
  at: string,
  given: Running,
): KeptClock[] {
  const moved = clocks.map((clock) => ({ ...clock, events: [...clock.events] }));
  for (const move of clockMoves[act] ?? []) {
    if (move.kind === "started") {
      const serial = moved.filter((clock) => clock.rule === move.rule).length + 1;
      const runs = runsOn(ruleFor(move.rule, given), at, given.values);
      moved.push({ rule: move.rule, serial, events: [{ kind: "started", at }], runs });
    } else {
      const running = moved.find((clock) => clock.rule === move.rule && isRunning(clock));
      running?.events.push({ kind: move.kind, at });
    }
  }
  return moved;
}

/**
 * The clocks when category or grade changed: a running one for which another rule now holds is counted anew by it, from
 * its start, pauses and extensions kept. Asked again it changes nothing.
 */
export function recomputeClocks(
  clocks: readonly KeptClock[],
  at: string,
  given: Running,
  reason: "category" | "grade",
): KeptClock[] {
  return clocks.map((clock) => {
    const id = ruleFor(clock.rule, given);
    if (!isRunning(clock) || inForce(clock).id === id) return clock;
    const rule = wholeRule(runsOn(id, at, given.values), localDateOf(at, zone));
    return { ...clock, events: [...clock.events, { kind: "rule-changed", at, reason, rule }] };
  });
}

export function isRunning(clock: KeptClock): boolean {
  return !clock.events.some((event) => event.kind === "met" || event.kind === "stopped");
}

export function isPaused(clock: KeptClock): boolean {
  const turns = clock.events.filter((event) => event.kind === "paused" || event.kind === "resumed");
  return isRunning(clock) && turns.at(-1)?.kind === "paused";
}

/** When a running clock ends; null when it does not run or stands still. */
export function dueOf(clock: KeptClock): string | null {
  if (!isRunning(clock)) return null;
  return readClock(clock.events, startedUnder(clock), chinaCalendar, clock.events.at(-1)!.at).due;
}

/** The first end among the running clocks: what a worklist sorts by. */
export function firstDue(clocks: readonly KeptClock[]): string | null {
  const dues = clocks.map(dueOf).filter((due) => due !== null);
  return dues.length === 0 ? null : dues.sort()[0]!;
}

/**
 * When a clock ran out before a moment without having been met or stopped by then; null when it did not. What happened
 * to it later is not looked at, so that a month that has passed is read as it stood at its end.
 */
export function ranOutAt(clock: KeptClock, before: string): string | null {
  const until = clock.events.filter((event) => event.at < before);
  const end = until.find((event) => event.kind === "met" || event.kind === "stopped");
  const running = until.filter((event) => event !== end);
  if (running.length === 0) return null;
  const { due } = readClock(running, startedUnder(clock), chinaCalendar, running.at(-1)!.at);
  return due !== null && due < (end?.at ?? before) ? due : null;
}
