import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { CountyRule, RuleVersion } from "../model/county-rule.ts";

/** Everything that a county decided about one of its rules, in the order in which it did. */
export async function ruleVersions<T>(
  tx: Tx,
  county: number,
  rule: CountyRule<T>,
): Promise<RuleVersion<T>[]> {
  const rows = await sql<
    RuleVersion<unknown>
  >`select version, from_on as "from", set_at as "setAt", value, source,
      set_by as "setBy" from setup.rule_version
    where county = ${county} and rule = ${rule.key} order by version`.execute(tx);
  return rows.rows.map((row) => ({ ...row, value: rule.schema.parse(row.value) }));
}

export async function insertRuleVersion(
  tx: Tx,
  county: number,
  rule: string,
  one: RuleVersion<unknown>,
): Promise<void> {
  await sql`insert into setup.rule_version (county, rule, version, from_on, set_at, value, source, set_by)
    values (${county}, ${rule}, ${one.version}, ${one.from}, ${one.setAt}, ${JSON.stringify(one.value)}::jsonb,
      ${one.source}, ${one.setBy})`.execute(tx);
}
