import { countyMap } from "@maple/grid/server";
import { lastMonth, numbersAt } from "@maple/matter";
import { mayInCounty, question, refuse } from "@maple/platform/act";
import { type RuleView, triedValue } from "@maple/setup";
import { ruleInForce, ruleView } from "@maple/setup/server";
import { z } from "zod";
import { departmentsOf } from "../actions/task-facts.ts";
import { type RoutingRehearsal, type RoutingValue, routingRule, routingSchema } from "../model/routing.ts";
import { rehearseRouting } from "../rules/rehearse-routing.ts";
import { type Department, objectionToRouting } from "../rules/routing.ts";
import { mattersWithTasksSince } from "../store/routing-store.ts";

export type RoutingView = RuleView<RoutingValue> & { departments: Department[] };

/** The table that holds, every version, and the departments that may stand in it. */
export const routingVersions = question<Record<string, never>, null, RoutingView>({
  verb: "handling.routing",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: async ({ tx, county, now }) => {
    const [view, map] = await Promise.all([ruleView(tx, county, routingRule, now), countyMap(tx, county)]);
    return { ...view, departments: departmentsOf(map).map(({ id, name }) => ({ id, name })) };
  },
});

/**
 * Last month's matters under another table: how many would have had another proposal, how many of these were in truth
 * sent or named there, and how often whom it proposes first was right. By numbers; a protected matter is not named.
 */
export const rehearseRoutingValue = question<{ value: RoutingValue }, null, RoutingRehearsal>({
  verb: "handling.rehearse-routing",
  input: z.object({ value: triedValue(routingSchema) }),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: async ({ tx, county, input: { value }, now }) => {
    const { since, day } = lastMonth(now);
    const [map, held, rows] = await Promise.all([
      countyMap(tx, county),
      ruleInForce(tx, county, routingRule, now),
      mattersWithTasksSince(tx, county, since),
    ]);
    const departments = departmentsOf(map);
    const objection = objectionToRouting(value, departments);
    if (objection) refuse(objection);
    const told = rehearseRouting(rows, { before: held.value, after: value }, departments);
    const numbers = (places: readonly number[]) => numbersAt(rows, places);
    const tasks = rows.flatMap((row) => row.tasks);
    return {
      since: day,
      looked: rows.length,
      changed: told.changed.length,
      sentThere: told.sentThere.length,
      namedThere: told.namedThere.length,
      tasks: tasks.length,
      returned: tasks.filter((task) => task.returned).length,
      known: told.known.length,
      rightBefore: told.rightBefore.length,
      rightAfter: told.rightAfter.length,
      changedNumbers: numbers(told.changed),
      better: numbers(told.rightAfter.filter((place) => !told.rightBefore.includes(place))),
      worse: numbers(told.rightBefore.filter((place) => !told.rightAfter.includes(place))),
      unnamed: told.changed.filter((place) => rows[place]!.sealed).length,
    };
  },
});
