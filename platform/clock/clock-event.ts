import type { ClockLength, ClockRule } from "./clock-rule.ts";
import type { Moment } from "./moment.ts";

/** What happened to a clock. The clock is always read from these, never stored as a date. */
export type ClockEvent = {
  kind: "started" | "paused" | "resumed" | "extended" | "met" | "stopped" | "rule-changed";
  at: Moment;
  reason?: string;
  /** Only with `extended`. */
  by?: ClockLength;
  /** Only with `rule-changed`: counted anew from the start; pauses and extensions are kept. */
  rule?: ClockRule;
};
