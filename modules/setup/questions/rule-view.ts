import { staffNames } from "@maple/people/server";
import type { Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { CountyRule, RuleInForce, RuleView } from "../model/county-rule.ts";
import { historyOf, ruleAt } from "../rules/rule-version.ts";
import { ruleVersions } from "../store/rule-store.ts";

/** What holds now and every version with who and when, for the screen of a rule. */
export async function ruleView<T>(
  tx: Tx,
  county: number,
  rule: CountyRule<T>,
  now: Moment,
): Promise<RuleView<T>> {
  const versions = await ruleVersions(tx, county, rule);
  const names = await staffNames(
    tx,
    county,
    versions.map((one) => one.setBy),
  );
  return { now: ruleAt(rule, versions, now), versions: historyOf(rule, versions, now, names) };
}

/** What holds of a rule at a moment. */
export async function ruleInForce<T>(
  tx: Tx,
  county: number,
  rule: CountyRule<T>,
  at: Moment,
): Promise<RuleInForce<T>> {
  return ruleAt(rule, await ruleVersions(tx, county, rule), at);
}
