import { action, mayInCounty } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { problemDaysRule, problemDaysSchema } from "../model/problem-days.ts";

const input = z.object({ value: problemDaysSchema, ...ruleInput });

/** The county sets how many working days a problem of a day's report may wait before the command room is told. */
export const setProblemDays = action<z.infer<typeof input>, null, { version: number; from: string }>({
  verb: "teamwork.set-problem-days",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: ({ input: { value, from, source }, ...acting }) =>
    keepRule({ ...acting, rule: problemDaysRule, type: "teamwork.problem-days-set", value, from, source }),
});
