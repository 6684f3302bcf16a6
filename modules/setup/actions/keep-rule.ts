import { type Actor, actorText, refuse, staffOf } from "@maple/platform/act";
import type { LocalDate, Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import type { CountyRule } from "../model/county-rule.ts";
import { objectionToVersion } from "../rules/rule-version.ts";
import { insertRuleVersion, ruleVersions } from "../store/rule-store.ts";

/**
 * Keeps a new version of a county's rule and tells the ledger of it under `type`; the modules' own acts end here. The
 * value itself is checked by whoever owns the rule.
 * @throws Refused rule-too-early, rule-ground-needed, rule-unchanged
 */
export async function keepRule<T>(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  now: Moment;
  command: string;
  rule: CountyRule<T>;
  type: string;
  value: T;
  from: LocalDate;
  source: string;
  tell(one: Told): void;
}): Promise<{ version: number; from: LocalDate }> {
  const { tx, county, now, rule, value, from } = given;
  const versions = await ruleVersions(tx, county, rule);
  const objection = objectionToVersion(rule, versions, given);
  if (objection) refuse(objection);
  const version = (versions.at(-1)?.version ?? 1) + 1;
  const setBy = staffOf(actorText(given.actor));
  if (setBy === null) throw new Error("A county's rule is decided by somebody of its staff.");
  const source = given.source.trim();
  await insertRuleVersion(tx, county, rule.key, { version, from, setAt: now, value, source, setBy });
  given.tell({
    stream: given.command,
    kind: "rule",
    type: given.type,
    begins: true,
    data: { rule: rule.key, version, from },
  });
  return { version, from };
}
