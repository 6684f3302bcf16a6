import { mayInCounty, question, refuse } from "@maple/platform/act";
import { type ClockRuleId, clockRuleIds, localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import type { ClockRehearsal } from "../model/clock-list.ts";
import { objectionToValue } from "../rules/clock-value.ts";
import { lastMonth, numbersAt } from "../rules/last-month.ts";
import { rehearseClock } from "../rules/rehearse-clock.ts";
import { clocksSince } from "../store/clock-store.ts";

const zone = "Asia/Shanghai";

const input = z.object({
  rule: z.enum(clockRuleIds as [ClockRuleId, ...ClockRuleId[]]),
  length: z.coerce.number().int(),
  unit: z.enum(["hour", "working-hour", "day", "working-day", "month", "year"]),
});

/**
 * The clocks that began in the last month under another length, before it is set: how many would have been late, and
 * which by their numbers in the register. A protected matter is counted and not named.
 */
export const rehearseClocks = question<z.infer<typeof input>, null, ClockRehearsal>({
  verb: "clock.rehearse",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "clock.keep"),
  answer: async ({ tx, county, input: { rule, length, unit }, now }) => {
    const today = localDateOf(now, zone);
    const objection = objectionToValue({ rule, from: today, length, unit }, today);
    if (objection) refuse(objection.reason, objection.values);
    const { since, day } = lastMonth(now);
    const rows = await clocksSince(tx, county, since);
    const told = rehearseClock(rows, rule, { length, unit }, now);
    return {
      since: day,
      looked: told.looked,
      lateBefore: told.lateBefore,
      lateAfter: told.lateAfter,
      newlyLate: numbersAt(rows, told.newlyLate),
      newlyInTime: numbersAt(rows, told.newlyInTime),
    };
  },
});
