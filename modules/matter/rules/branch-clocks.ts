import type { ClockRuleId, Moment } from "@maple/platform/clock";
import type { KeptClock } from "../model/kept-clock.ts";

/** When the newest run of the time to settle began; null when it never did. */
export function settleStart(clocks: readonly KeptClock[]): Moment | null {
  const runs = clocks.filter((clock) => clock.rule === "MATTER_SETTLE");
  const last = runs.toSorted((a, b) => a.serial - b.serial).at(-1);
  return last?.events.find((event) => event.kind === "started")?.at ?? null;
}

/** Lets a clock count from an earlier start; a later one, or none, leaves it as it is. */
export function branchClocks(
  clocks: readonly KeptClock[],
  rule: ClockRuleId,
  from: Moment | null,
): KeptClock[] {
  return clocks.map((clock) => {
    if (clock.rule !== rule || from === null) return clock;
    const events = clock.events.map((event) =>
      event.kind === "started" && from < event.at ? { ...event, at: from } : event,
    );
    return { ...clock, events };
  });
}
