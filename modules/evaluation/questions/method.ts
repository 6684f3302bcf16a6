import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { ruleAt } from "@maple/setup";
import { ruleVersions } from "@maple/setup/server";
import { z } from "zod";
import { type MethodSheet, monthRule } from "../model/month.ts";

/**
 * How the three indicators are counted in this county: every version of its rule with the day from which it holds, for
 * the public method sheet. Without who wrote it down: that is the county's own affair.
 */
export const methodSheet = question<Record<string, never>, null, MethodSheet>({
  verb: "figures.method",
  input: z.object({}),
  load: async () => null,
  who: () => null,
  answer: async ({ tx, county, now }) => {
    const versions = await ruleVersions(tx, county, monthRule);
    return {
      day: localDateOf(now, "Asia/Shanghai"),
      held: ruleAt(monthRule, versions, now).version,
      rules: [
        { version: 1, from: null, value: monthRule.first, source: null },
        ...versions.map(({ version, from, value, source }) => ({ version, from, value, source })),
      ],
    };
  },
});
