import { mayInCounty, question } from "@maple/platform/act";
import { type RuleView, triedValue } from "@maple/setup";
import { ruleView } from "@maple/setup/server";
import { z } from "zod";
import { type MonthRehearsal, type MonthRule, monthRule, monthRuleSchema } from "../model/month.ts";
import { estimateOf, monthFigures } from "../rules/month-figures.ts";
import { monthOf, monthPlus } from "../rules/months.ts";
import { factsOf, monthRuleIn, partsOf, stationsOf } from "./month-facts.ts";

/** How the three indicators are counted, and every version of it. */
export const monthRuleVersions = question<Record<string, never>, null, RuleView<MonthRule>>({
  verb: "figures.month-rule",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, monthRule, now),
});

/** The last closed month of each station, as it is counted and as it would be under another rule, side by side. */
export const rehearseMonthRule = question<{ value: MonthRule }, null, MonthRehearsal>({
  verb: "figures.rehearse-month-rule",
  input: z.object({ value: triedValue(monthRuleSchema) }),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: async ({ tx, county, actor, input: { value }, now }) => {
    const month = monthPlus(monthOf(now), -1);
    const stations = await stationsOf(tx, county, actor, "figures.see", month);
    const rooms = stations.flatMap((one) => one.rooms.map((room) => room.id));
    const held = await monthRuleIn(tx, county, month);
    const [before, after] = await Promise.all(
      [held.value, value].map((rule) => factsOf(tx, county, rooms, month, rule)),
    );
    return {
      month,
      stations: stations.map((one) => {
        const [is, would] = [before!, after!].map((facts) =>
          monthFigures(partsOf(one.station.id, one, facts)).map(({ key, value: counted, base }) => ({
            key,
            value: counted,
            base,
            estimate: estimateOf({ key, value: counted, base }),
          })),
        );
        return { name: one.station.name, is: is!, would: would! };
      }),
    };
  },
});
