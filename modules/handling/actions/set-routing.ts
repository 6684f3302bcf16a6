import { countyMap } from "@maple/grid/server";
import { action, mayInCounty, refuse } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { routingRule, routingSchema } from "../model/routing.ts";
import { inTableOrder, objectionToRouting } from "../rules/routing.ts";
import { departmentsOf } from "./task-facts.ts";

const input = z.object({ value: routingSchema, ...ruleInput });

/** The county sets which departments are proposed by a matter's category, from a day on. It proposes; a person sends. */
export const setRouting = action<z.infer<typeof input>, null, { version: number; from: string }>({
  verb: "handling.set-routing",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: async ({ tx, county, actor, input: { value, from, source }, now, command, tell }) => {
    const objection = objectionToRouting(value, departmentsOf(await countyMap(tx, county)));
    if (objection) refuse(objection);
    return keepRule({
      tx,
      county,
      actor,
      now,
      command,
      rule: routingRule,
      type: "handling.routing-set",
      value: inTableOrder(value),
      from,
      source,
      tell,
    });
  },
});
