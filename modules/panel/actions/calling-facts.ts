import { type RoutingValue, receiversOf, routingRule } from "@maple/handling";
import { epochOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { ruleInForce } from "@maple/setup/server";
import { type CallingValue, callingRule } from "../model/calling.ts";
import { type Because, shouldCall } from "../rules/should-call.ts";
import type { CallingRow } from "../store/calling-store.ts";

const dayMs = 86_400_000;

export interface CallingRules {
  calling: CallingValue;
  routing: RoutingValue;
}

/** The county's counts and its table of receivers, as they hold at a moment. */
export async function callingRules(tx: Tx, county: number, now: string): Promise<CallingRules> {
  const [calling, routing] = await Promise.all([
    ruleInForce(tx, county, callingRule, now),
    ruleInForce(tx, county, routingRule, now),
  ]);
  return { calling: calling.value, routing: routing.value };
}

/** What speaks for a panel on a matter, as of a moment. */
export function becauseOf(row: CallingRow, rules: CallingRules, now: string): Because[] {
  const facts = {
    failedSessions: row.failed,
    days: Math.floor((epochOf(now) - epochOf(row.accepted_at)) / dayMs),
    departments: receiversOf(rules.routing, row.category).length,
    grade: row.grade,
  };
  return shouldCall(facts, rules.calling);
}
