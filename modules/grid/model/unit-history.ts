import type { Unit } from "./unit.ts";

/** What a unit was up to, not including, a day. */
export interface UnitPast {
  unit: string;
  until: string;
  name: Unit["name"];
  code: string | null;
  parent: string | null;
}

/** The tree of units on a day, with what they were before and who took over from whom. */
export interface Units {
  /** The day whose names these are. */
  on: string;
  units: Unit[];
  past: UnitPast[];
  /** What holds after the last of its changes, also of one that is still to come; for units that have any. */
  latest: Array<Omit<UnitPast, "until">>;
  succession: Array<{ before: string; after: string; on: string }>;
}
