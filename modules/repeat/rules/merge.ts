import { isRunning, type KeptClock, type MatterState } from "@maple/matter";
import type { repeatReasons } from "../model/repeat-reasons.ts";

export interface Merging {
  id: string;
  state: MatterState;
  sealed: boolean;
}

export interface Merged extends Merging {
  /** A legal track of it has not come to its end. */
  trackUnderWay: boolean;
}

/**
 * Whether one matter may be put into another that goes on; null when it may, else the named reason. One whose legal
 * track is under way is the one that goes on: the limits of that track are the law's and end with no merge.
 */
export function mayMerge(merged: Merged, kept: Merging): keyof typeof repeatReasons | null {
  if (merged.id === kept.id) return "merge-itself";
  if (merged.state !== "reported" && merged.state !== "accepted") return "merge-not-open";
  if (["settled", "verified", "ended"].includes(kept.state)) return "merge-into-closed";
  if (kept.state === "reported" && merged.state === "accepted") return "merge-into-waiting";
  if (merged.sealed !== kept.sealed) return "merge-sealed";
  return merged.trackUnderWay ? "merge-track-under-way" : null;
}

const startOf = (clock: KeptClock) => clock.events.find((event) => event.kind === "started")?.at ?? null;

/**
 * The clocks of the matter that goes on: where the same rule runs in both, the earlier start counts, so that nobody
 * waits longer because somebody else told of it too. All others stay as they are.
 */
export function mergedClocks(kept: readonly KeptClock[], merged: readonly KeptClock[]): KeptClock[] {
  return kept.map((clock) => {
    if (!isRunning(clock)) return clock;
    const twin = merged.find((one) => one.rule === clock.rule && isRunning(one));
    const [mine, theirs] = [startOf(clock), twin ? startOf(twin) : null];
    if (mine === null || theirs === null || theirs >= mine) return clock;
    const events = clock.events.map((event) => (event.kind === "started" ? { ...event, at: theirs } : event));
    return { ...clock, events };
  });
}

/**
 * The clocks of the matter that went on when a merge is taken back: those that nothing happened to since are as before;
 * the others keep what happened to them, from their own start.
 */
export function clocksApart(now: readonly KeptClock[], before: readonly KeptClock[]): KeptClock[] {
  return now.map((clock) => {
    const was = before.find((one) => one.rule === clock.rule && one.serial === clock.serial);
    const start = was ? startOf(was) : null;
    if (start === null) return clock;
    const events = clock.events.map((event) => (event.kind === "started" ? { ...event, at: start } : event));
    return { ...clock, events };
  });
}
