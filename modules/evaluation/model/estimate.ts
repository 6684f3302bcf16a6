/** A value with its 95 % interval: a share from 0 to 1, or a rate. */
export interface Estimate {
  value: number;
  interval: [number, number];
}

/** How one value stands to another: the difference, its 95 % interval, and whether it may be chance. */
export interface Difference {
  change: number;
  interval: [number, number];
  withinChance: boolean;
}
