import type { Moment } from "./moment.ts";

export type StoryCode =
  | "started"
  | "start-day-not-counted"
  | "skipped-days"
  | "skipped-holiday"
  | "moved-off-rest-day"
  | "paused"
  | "resumed"
  | "extended"
  | "rule-changed"
  | "due"
  | "overdue"
  | "met"
  | "met-late"
  | "stopped";

/** One step of how a clock came to its end; the words are in `clockWords`. */
export type StoryLine = { at: Moment; code: StoryCode; values: Record<string, string | number> };
