import type { Difference, Estimate } from "../model/estimate.ts";

/**
 * The interval of the difference of two independent values, from their own intervals (the method of variance estimates
 * recovery, Newcombe 1998 method 10 for shares, Zou and Donner 2008 in general). It is chance as long as it holds 0.
 */
export function differenceOf(now: Estimate, before: Estimate): Difference {
  const change = now.value - before.value;
  const down = Math.hypot(now.value - now.interval[0], before.interval[1] - before.value);
  const up = Math.hypot(now.interval[1] - now.value, before.value - before.interval[0]);
  const interval: [number, number] = [change - down, change + up];
  return { change, interval, withinChance: interval[0] <= 0 && interval[1] >= 0 };
}
