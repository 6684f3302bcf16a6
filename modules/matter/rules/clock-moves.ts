import { type ClockRuleId, chinaCalendar, clockRules, readClock } from "@maple/platform/clock";
import type { KeptClock } from "../model/kept-clock.ts";
import type { MatterAct } from "../model/matter-life.ts";

type Move = { rule: ClockRuleId; kind: "started" | "met" | "stopped" };

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

/** The clocks after an act: running ones met or stopped, new ones started as a further run (serial) of their rule. */
export function moveClocks(clocks: readonly KeptClock[], act: MatterAct | "report", at: string): KeptClock[] {
  const moved = clocks.map((clock) => ({ ...clock, events: [...clock.events] }));
  for (const move of clockMoves[act] ?? []) {
    if (move.kind === "started") {
      const serial = moved.filter((clock) => clock.rule === move.rule).length + 1;
      moved.push({ rule: move.rule, serial, events: [{ kind: "started", at }] });
    } else {
      const running = moved.find((clock) => clock.rule === move.rule && isRunning(clock));
      running?.events.push({ kind: move.kind, at });
    }
  }
  return moved;
}

export function isRunning(clock: KeptClock): boolean {
  return !clock.events.some((event) => event.kind === "met" || event.kind === "stopped");
}

/** When a running clock ends; null when it does not run. */
export function dueOf(clock: KeptClock): string | null {
  if (!isRunning(clock)) return null;
  const reading = readClock(clock.events, clockRules[clock.rule], chinaCalendar, clock.events.at(-1)!.at);
  return reading.due;
}

/** The first end among the running clocks: what a worklist sorts by. */
export function firstDue(clocks: readonly KeptClock[]): string | null {
  const dues = clocks.map(dueOf).filter((due) => due !== null);
  return dues.length === 0 ? null : dues.sort()[0]!;
}
