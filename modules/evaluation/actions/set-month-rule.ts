import { action, mayInCounty } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { monthRule, monthRuleSchema } from "../model/month.ts";

const input = z.object({ value: monthRuleSchema, ...ruleInput });

/** The county decides how the three indicators are counted, from a day on. Months that ended before keep what held. */
export const setMonthRule = action<z.infer<typeof input>, null, { version: number; from: string }>({
  verb: "figures.set-month-rule",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: ({ input: { value, from, source }, ...acting }) =>
    keepRule({ ...acting, rule: monthRule, type: "figures.month-rule-set", value, from, source }),
});
