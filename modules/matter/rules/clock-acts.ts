import { type ClockLength, chinaCalendar, type PauseReason, readClock } from "@maple/platform/clock";
import type { ClockReason } from "../model/clock-reasons.ts";
import type { KeptClock } from "../model/kept-clock.ts";
import { isPaused, isRunning } from "./clock-moves.ts";
import { lawOf, startedUnder } from "./rule-for.ts";

export interface Objection {
  reason: ClockReason;
  values: Record<string, string | number>;
}

const no = (reason: ClockReason, values: Objection["values"] = {}): Objection => ({ reason, values });

/** What bars every change of a clock: it is not there, it has ended, or its time is over already. */
function barred(clock: KeptClock | null, now: string): Objection | null {
  if (!clock) return no("clock-not-there");
  if (!isRunning(clock)) return no("clock-ended");
  if (readClock(clock.events, startedUnder(clock), chinaCalendar, now).state === "overdue")
    return no("clock-past-due");
  return null;
}

/** Whether a clock may stand still for a reason: only for those its rule knows, and not after its time is over. */
export function mayPause(clock: KeptClock | null, reason: PauseReason | null, now: string): Objection | null {
  const fault = barred(clock, now);
  if (fault) return fault;
  if (isPaused(clock!)) return no("clock-paused-already");
  const { pauses, basis } = lawOf(clock!);
  if (pauses.length === 0 || (reason !== null && !pauses.includes(reason)))
    return no("pause-not-by-law", { basis: basis.zh, basisEn: basis.en });
  return null;
}

export function mayResume(clock: KeptClock | null): Objection | null {
  if (!clock) return no("clock-not-there");
  if (!isRunning(clock)) return no("clock-ended");
  return isPaused(clock) ? null : no("clock-not-paused");
}

/**
 * Whether a clock may be made longer in a way and by a length in the unit of its rule. `length` null asks whether it
 * may be at all. Nothing longer than the law's most, nothing more often, nothing after the end.
 */
export function mayExtend(
  clock: KeptClock | null,
  way: "consent" | "approval",
  length: number | null,
  now: string,
): Objection | null {
  const fault = barred(clock, now);
  if (fault) return fault;
  if (isPaused(clock!)) return no("clock-paused-already");
  const { extension, basis } = lawOf(clock!);
  if (!extension) return no("extension-not-by-law", { basis: basis.zh, basisEn: basis.en });
  if (extension.needs !== way)
    return no(way === "consent" ? "extension-needs-approval" : "extension-needs-consent");
  const before = clock!.events.filter((event) => event.kind === "extended").length;
  if (extension.times !== null && before >= extension.times)
    return no("extension-used-up", { times: extension.times });
  if (length !== null && (length < 1 || length > extension.most.length))
    return no("extension-too-long", { most: extension.most.length });
  return null;
}

/** A length in the unit in which the rule of a clock may be extended; null when it may not be. */
export function extensionOf(clock: KeptClock, length: number): ClockLength | null {
  const { extension } = lawOf(clock);
  return extension && { length, unit: extension.most.unit };
}

export const pausedNow = (clock: KeptClock, at: string, reason: PauseReason): KeptClock => ({
  ...clock,
  events: [...clock.events, { kind: "paused", at, reason }],
});

export const resumedNow = (clock: KeptClock, at: string): KeptClock => ({
  ...clock,
  events: [...clock.events, { kind: "resumed", at }],
});

export const extendedNow = (
  clock: KeptClock,
  at: string,
  by: ClockLength,
  reason: "consent" | "approval",
): KeptClock => ({ ...clock, events: [...clock.events, { kind: "extended", at, by, reason }] });
