import { isRunning, type KeptClock } from "@maple/matter";
import type { Moment } from "@maple/platform/clock";
import type { Move } from "../model/tracks.ts";

/** How a clock of a track is started: under which version and length. */
export type Starting = (rule: Move["rule"], at: Moment) => KeptClock["runs"];

/** The clocks of a track after a step: running ones met or stopped, new ones as a further run of their rule. */
export function movedClocks(
  clocks: readonly KeptClock[],
  moves: readonly Move[],
  at: Moment,
  starting: Starting,
): KeptClock[] {
  let moved = [...clocks];
  for (const { rule, kind } of moves) {
    if (kind === "started") {
      const serial = moved.filter((one) => one.rule === rule).length + 1;
      moved.push({ rule, serial, events: [{ kind: "started", at }], runs: starting(rule, at) ?? null });
      continue;
    }
    const running = moved.find((one) => one.rule === rule && isRunning(one));
    moved = moved.map((one) => (one === running ? { ...one, events: [...one.events, { kind, at }] } : one));
  }
  return moved;
}
