import { staffNames } from "@maple/people/server";
import { mayInCounty, question } from "@maple/platform/act";
import {
  type ClockRuleId,
  clockRuleIds,
  localDateOf,
  type Moment,
  ruleOn,
  versionsOf,
} from "@maple/platform/clock";
import { z } from "zod";
import type { ClockLine } from "../model/clock-list.ts";
import { runsOn } from "../rules/rule-for.ts";
import { clockHistory, type SetValue } from "../store/clock-store.ts";

function lineOf(
  id: ClockRuleId,
  now: Moment,
  set: readonly SetValue[],
  names: ReadonlyMap<string, string>,
): ClockLine {
  const { field, name, local, basis, source } = ruleOn(id, localDateOf(now, "Asia/Shanghai"));
  const { length, unit, from, by } = runsOn(id, now, set);
  const versions = versionsOf(id);
  return {
    id,
    field,
    name,
    length,
    unit,
    since: from,
    by,
    local,
    basis,
    source,
    values: set
      .filter((one) => one.rule === id)
      .map((one) => ({
        from: one.from,
        setAt: one.setAt,
        length: one.length,
        unit: one.unit,
        source: one.source,
        by: names.get(one.setBy) ?? null,
      })),
    versions:
      versions.length === 1
        ? []
        : versions.map((one) => ({
            from: one.from,
            until: one.until,
            length: one.length,
            unit: one.unit,
            source: one.source,
          })),
  };
}

/** Every rule with what holds today, where it comes from, and what the county set when. */
export const listClocks = question<Record<string, never>, null, { lines: ClockLine[] }>({
  verb: "clock.keep",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "clock.keep"),
  answer: async ({ tx, county, now }) => {
    const set = await clockHistory(tx, county);
    const names = await staffNames(
      tx,
      county,
      set.map((one) => one.setBy),
    );
    return { lines: clockRuleIds.map((id) => lineOf(id, now, set, names)) };
  },
});

/** The same for anybody who wants to know how a limit is counted; who set it is left out. */
export const explainClocks = question<Record<string, never>, null, { lines: ClockLine[] }>({
  verb: "clock.explain",
  input: z.object({}),
  load: async () => null,
  who: () => null,
  answer: async ({ tx, county, now }) => {
    const set = await clockHistory(tx, county);
    return { lines: clockRuleIds.map((id) => lineOf(id, now, set, new Map())) };
  },
});
