import type { ClockEvent, ClockLength, ClockRuleId } from "@maple/platform/clock";

/** What a clock runs under: the version of a rule, and the length that held for it in the county. */
export interface RunsUnder extends ClockLength {
  id: ClockRuleId;
  /** The day its version, or the county's own value, began. */
  from: string;
  /** Whose length it is. */
  by: "law" | "county";
}

/** A clock of a matter as it is kept: its place among the matter's clocks, which run of it this is, what happened to it. */
export interface KeptClock {
  rule: ClockRuleId;
  serial: number;
  events: ClockEvent[];
  /** Frozen when it started; a later change of law or county does not reach it. Null: kept before this was recorded. */
  runs?: RunsUnder | null;
}

/** A length that the county set for one of its local limits. */
export interface ClockValue extends ClockLength {
  rule: ClockRuleId;
  from: string;
  setAt: string;
}
