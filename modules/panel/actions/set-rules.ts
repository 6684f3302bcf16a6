import { action, mayInCounty, refuse } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { callingGrades, callingRule, callingSchema } from "../model/calling.ts";
import { patternsRule, patternsSchema } from "../model/pattern.ts";
import { inPartOrder, objectionToPatterns } from "../rules/patterns.ts";

const calling = z.object({ value: callingSchema, ...ruleInput });
const patterns = z.object({ value: patternsSchema, ...ruleInput });
type Kept = { version: number; from: string };

/** The county sets when a panel is suggested, from a day on. A person calls it as before. */
export const setCalling = action<z.infer<typeof calling>, null, Kept>({
  verb: "panel.set-calling",
  input: calling,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: ({ input: { value, from, source }, ...acting }) =>
    keepRule({
      ...acting,
      rule: callingRule,
      type: "panel.calling-set",
      value: { ...value, grades: callingGrades.filter((grade) => value.grades.includes(grade)) },
      from,
      source,
    }),
});

/** The county sets what a pattern asks for, from a day on; panels called before keep the version of their day. */
export const setPatterns = action<z.infer<typeof patterns>, null, Kept>({
  verb: "panel.set-patterns",
  input: patterns,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: async ({ input: { value, from, source }, ...acting }) => {
    const objection = objectionToPatterns(value);
    if (objection) refuse(objection);
    return keepRule({
      ...acting,
      rule: patternsRule,
      type: "panel.patterns-set",
      value: inPartOrder(value),
      from,
      source,
    });
  },
});
