import { mayInCounty, question } from "@maple/platform/act";
import type { RuleView } from "@maple/setup";
import { ruleView } from "@maple/setup/server";
import { z } from "zod";
import { type ProblemDays, problemDaysRule } from "../model/problem-days.ts";

/** How long a problem may wait, and every version of that. */
export const problemDaysVersions = question<Record<string, never>, null, RuleView<ProblemDays>>({
  verb: "teamwork.problem-days",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, problemDaysRule, now),
});
