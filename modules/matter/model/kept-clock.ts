import type { ClockEvent, ClockRuleId } from "@maple/platform/clock";

/** A clock of a matter as it is kept: its rule, which run of it this is, and everything that happened to it. */
export interface KeptClock {
  rule: ClockRuleId;
  serial: number;
  events: ClockEvent[];
}
