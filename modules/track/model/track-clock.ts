import type { KeptClock } from "@maple/matter";

/** A clock as it is kept: of a track it counts as those of a matter do. */
export type Kept = KeptClock;

export interface TrackClock extends Kept {
  track: string;
}
