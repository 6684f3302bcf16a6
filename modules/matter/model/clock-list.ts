import type { ClockField, ClockRuleId, ClockUnit } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";

/** A length that the county set for one of its local limits, as the history shows it. */
export interface ClockValueView {
  from: string;
  setAt: string;
  length: number;
  unit: ClockUnit;
  source: string;
  by: string | null;
}

/** A rule as the administrator's screen and the public page show it. */
export interface ClockLine {
  id: ClockRuleId;
  field: ClockField;
  name: WordPair;
  /** What holds today. */
  length: number;
  unit: ClockUnit;
  since: string;
  by: "law" | "county";
  local: boolean;
  basis: WordPair;
  source: WordPair;
  /** The county's own values, the newest first. */
  values: ClockValueView[];
  /** Earlier and later versions of the text itself, when there are several. */
  versions: Array<{ from: string; until: string | null; length: number; unit: ClockUnit; source: WordPair }>;
}

/** What the clocks of the last month would have been under another length; numbers are those of the register. */
export interface ClockRehearsal {
  since: string;
  looked: number;
  lateBefore: number;
  lateAfter: number;
  newlyLate: string[];
  newlyInTime: string[];
}
