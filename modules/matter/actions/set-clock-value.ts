import { action, mayInCounty, refuse } from "@maple/platform/act";
import { type ClockRuleId, clockRuleIds, localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { objectionToValue } from "../rules/clock-value.ts";
import { insertClockValue } from "../store/clock-store.ts";

const input = z.object({
  rule: z.enum(clockRuleIds as [ClockRuleId, ...ClockRuleId[]]),
  from: z.iso.date(),
  length: z.int(),
  unit: z.enum(["hour", "working-hour", "day", "working-day", "month", "year"]),
  /** Where it comes from: a local rule, a decision of the county. */
  source: z.string().max(300),
});

/** The county sets one of its local limits from a day on; clocks that run already keep what they started under. */
export const setClockValue = action<z.infer<typeof input>, null, { from: string }>({
  verb: "clock.set-value",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "clock.keep"),
  run: async ({ tx, county, actor, input: { rule, from, length, unit, source }, now, command, tell }) => {
    const objection = objectionToValue({ rule, from, length, unit }, localDateOf(now, "Asia/Shanghai"));
    if (objection) refuse(objection.reason, objection.values);
    if ([...source.trim()].length < 2) refuse("reason-needed");
    const value = { rule, from, length, unit, source: source.trim(), setBy: actor.id, setAt: now };
    await insertClockValue(tx, county, value);
    tell({
      stream: command,
      kind: "clock",
      type: "clock.value-set",
      begins: true,
      data: { rule, from, length, unit },
    });
    return { from };
  },
});
