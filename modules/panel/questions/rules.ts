import { mayInCounty, question } from "@maple/platform/act";
import type { RuleView } from "@maple/setup";
import { ruleView } from "@maple/setup/server";
import { z } from "zod";
import { type CallingValue, callingRule } from "../model/calling.ts";
import { type PatternsValue, patternsRule } from "../model/pattern.ts";

/** When a panel is suggested, and every version of it. */
export const callingVersions = question<Record<string, never>, null, RuleView<CallingValue>>({
  verb: "panel.calling",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, callingRule, now),
});

/** What the patterns ask for, and every version of it. */
export const patternVersions = question<Record<string, never>, null, RuleView<PatternsValue>>({
  verb: "panel.patterns",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, patternsRule, now),
});
