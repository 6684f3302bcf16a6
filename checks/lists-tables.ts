import type { Finding } from "./guard.ts";
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
  for (const file of projectFiles(root).filter((one) => /\/migrations\/[^/]+\.sql$/.test(one))) {
    const text = read(root, file).replace(/--[^\n]*/g, "");
    if (/\bcreate (or replace )?(constraint )?trigger\b|\bcreate (or replace )?rule\b/i.test(text))
      findings.push({ rule: "no-triggers", where: file, what: "no triggers or rules: shards refuse them" });
    if (!/\/\d{8}-\d{4}-[a-z0-9-]+\.sql$/.test(file))
      findings.push({ rule: "migration-name", where: file, what: "20261122-1030-what-it-does.sql" });
  }
  return { findings, looked: `${tables.length} tables` };
}
