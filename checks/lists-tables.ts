import { type Keeping, keepings, keepingText } from "@maple/privacy";
import type { Finding } from "./guard.ts";
import { register } from "./retention-kept.ts";
import { retentionPlan } from "./retention-plan.ts";
import { projectFiles, read } from "./source-files.ts";
import { tablesOf } from "./tables.ts";

const planFile = "checks/retention-plan.ts";
// Made by the code that applies migrations, before the first of them.
const madeElsewhere = new Set(["platform.migration"]);

/** Tables against the retention plan and the tenant key, both ways. */
export function tableFindings(root: string): { findings: Finding[]; looked: string } {
  const findings: Finding[] = [];
  const tables = tablesOf(root);
  for (const table of tables) {
    const kept = retentionPlan[table.name];
    const found = (rule: string, what: string) =>
      findings.push({ rule, where: table.file, what: `${table.name}: ${what}` });
    if (!kept) found("table-unplanned", `no line in ${planFile}`);
    else if (kept.class === "tenant" && !table.county)
      found("tenant-key", "a tenant table has `county int not null`");
    else if (kept.class === "tenant" && !table.countyFirst)
      found("tenant-key", "county comes first in the primary key");
    else if (kept.class === "tenant" && !table.policy)
      found("tenant-policy", "platform.tenant_table puts the row policy on it");
    else if (kept.class === "reference" && table.county && table.policy)
      found("tenant-key", "a reference table is the same for every county");
  }
  for (const name of Object.keys(retentionPlan)) {
    if (!madeElsewhere.has(name) && !tables.some((table) => table.name === name))
      findings.push({ rule: "plan-stale", where: planFile, what: `there is no table ${name}` });
  }
  findings.push(...keepingFindings());
  for (const file of projectFiles(root).filter((one) => /\/migrations\/[^/]+\.sql$/.test(one))) {
    const text = read(root, file).replace(/--[^\n]*/g, "");
    if (/\bcreate (or replace )?(constraint )?trigger\b|\bcreate (or replace )?rule\b/i.test(text))
      findings.push({ rule: "no-triggers", where: file, what: "no triggers or rules: shards refuse them" });
    if (!/\/\d{8}-\d{4}-[a-z0-9-]+\.sql$/.test(file))
      findings.push({ rule: "migration-name", where: file, what: "20261122-1030-what-it-does.sql" });
  }
  return { findings, looked: `${tables.length} tables` };
}

const keepingFile = "modules/privacy/model/keeping.ts";

/**
 * The plan of tables against the times of keeping that the nightly job goes by, both ways: what has an end has a kind
 * that forgets it, and each table of a kind says so in its line.
 */
function keepingFindings(): Finding[] {
  const findings: Finding[] = [];
  const kinds: ReadonlyArray<[string, Keeping]> = Object.entries(keepings);
  const kindOf = new Map(kinds.map(([key]) => [keepingText(key as keyof typeof keepings, "en"), key]));
  for (const [table, { keep }] of Object.entries(retentionPlan)) {
    // "until …" ends with something that happens: whoever does it forgets at once.
    if (keep === register || keep.startsWith("until ")) continue;
    const key = kindOf.get(keep);
    if (key === undefined)
      findings.push({
        rule: "keeping-unknown",
        where: planFile,
        what: `${table}: "${keep}" is the text of no kind in ${keepingFile}`,
      });
    else if (!kinds.some(([one, kind]) => one === key && table in kind.tables))
      findings.push({
        rule: "keeping-unforgotten",
        where: keepingFile,
        what: `${table} is not among the tables of "${key}": say what becomes of its rows`,
      });
  }
  for (const [key, kind] of kinds)
    for (const table of Object.keys(kind.tables))
      if (retentionPlan[table] === undefined || kindOf.get(retentionPlan[table].keep) !== key)
        findings.push({
          rule: "keeping-stale",
          where: keepingFile,
          what: `${table} is under "${key}" here, and not so in ${planFile}`,
        });
  return findings;
}
