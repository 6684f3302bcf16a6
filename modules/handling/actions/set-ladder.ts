import { action, mayInCounty, refuse } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { ladderRule, ladderSchema } from "../model/ladder.ts";
import { inClimbingOrder, objectionToLadder } from "../rules/ladder.ts";

const input = z.object({ value: ladderSchema, ...ruleInput });

/** The county sets how the product goes on when nobody acts, from a day on; tasks that are out keep their ladder. */
export const setLadder = action<z.infer<typeof input>, null, { version: number; from: string }>({
  verb: "handling.set-ladder",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: async ({ tx, county, actor, input: { value, from, source }, now, command, tell }) => {
    const objection = objectionToLadder(value);
    if (objection) refuse(objection);
    return keepRule({
      tx,
      county,
      actor,
      now,
      command,
      rule: ladderRule,
      type: "handling.ladder-set",
      value: { rungs: inClimbingOrder(value.rungs) },
      from,
      source,
      tell,
    });
  },
});
