import type pg from "pg";
import type { Finding } from "./guard.ts";
import type { Kept } from "./retention-kept.ts";
import { retentionPlan } from "./retention-plan.ts";

const schemas = "n.nspname not like 'pg_%' and n.nspname not in ('information_schema', 'public')";

/** Each rule as a question to the catalogs: every row it gives is a finding. `$1` are the tenant tables of the plan. */
const rules: ReadonlyArray<{ rule: string; what: string; sql: string }> = [
  {
    rule: "tenant-key",
    what: "county int not null",
    sql: `select t.name as at from unnest($1::text[]) t(name) where not exists (select 1 from pg_attribute a
      where a.attrelid = to_regclass(t.name) and a.attname = 'county' and a.atttypid = 'int4'::regtype and a.attnotnull and not a.attisdropped)`,
  },
  {
    rule: "county-first",
    what: "county is the first column of the primary key and of every unique index",
    sql: `select c.relname || ' of ' || t.name as at from unnest($1::text[]) t(name) join pg_index i on i.indrelid = to_regclass(t.name) join pg_class c on c.oid = i.indexrelid
      where (i.indisunique or i.indisprimary) and pg_get_indexdef(i.indexrelid, 1, false) <> 'county'`,
  },
  {
    rule: "county-first",
    what: "no primary key",
    sql: "select t.name as at from unnest($1::text[]) t(name) where not exists (select 1 from pg_index i where i.indrelid = to_regclass(t.name) and i.indisprimary)",
  },
  {
    rule: "county-in-foreign-key",
    what: "a foreign key of a tenant table begins with county on both sides, and restricts or cascades",
    sql: `select k.conname || ' of ' || t.name as at from unnest($1::text[]) t(name) join pg_constraint k on k.conrelid = to_regclass(t.name) and k.contype = 'f'
      where (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'county'
        or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) <> 'county'
        or k.confdeltype not in ('a', 'r', 'c') or k.confupdtype not in ('a', 'r', 'c')`,
  },
  {
    rule: "row-policy",
    what: "row security is enabled and forced, with the policy of the county",
    sql: `select t.name as at from unnest($1::text[]) t(name) join pg_class c on c.oid = to_regclass(t.name) where not c.relrowsecurity or not c.relforcerowsecurity
      or not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'county' and p.polpermissive and p.polcmd = '*'
        and pg_get_expr(p.polqual, c.oid) = '(county = platform.county())' and pg_get_expr(p.polwithcheck, c.oid) = '(county = platform.county())')
      or exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname <> 'county' and p.polpermissive)`,
  },
  {
    rule: "policy-plain",
    what: "no sub-query in a policy: shards refuse it",
    sql: `select p.polname || ' of ' || p.polrelid::regclass as at from pg_policy p where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* '\\mselect\\M'`,
  },
  {
    rule: "no-triggers",
    what: "no triggers or rules",
    sql: `select tgname || ' on ' || tgrelid::regclass as at from pg_trigger where not tgisinternal union all select r.rulename || ' on ' || r.ev_class::regclass from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace where ${schemas} and r.rulename <> '_RETURN'`,
  },
  {
    rule: "time-is-a-value",
    what: "a default that reads the clock, chance or a sequence",
    sql: `select a.attrelid::regclass || '.' || a.attname as at from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where a.attrelid::regclass::text = any($1) and pg_get_expr(d.adbin, d.adrelid) ~* 'now\\(|random|clock_timestamp|current_|uuid\\(|nextval'`,
  },
  {
    rule: "no-definer",
    what: "runs with its owner's rights, past the row policies",
    sql: `select p.oid::regprocedure::text as at from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${schemas} and p.prosecdef`,
  },
  {
    rule: "app-role",
    what: "the application's role is neither superuser nor owner, and passes by no policy",
    sql: `select rolname as at from pg_roles where rolname = 'maple_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) union all select 'member of ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'maple_app'::regrole`,
  },
  {
    rule: "app-role",
    what: "owned by someone other than maple_owner",
    sql: `select c.oid::regclass::text as at from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${schemas} and c.relkind in ('r', 'p', 'S', 'v', 'm') and c.relowner <> 'maple_owner'::regrole`,
  },
  {
    rule: "partition-grant",
    what: "a grant on a partition opens a way around its parent",
    sql: `select c.oid::regclass::text as at from pg_class c where c.relispartition and c.relkind in ('r', 'p') and exists (select 1 from aclexplode(c.relacl) a where a.grantee <> c.relowner)`,
  },
  {
    rule: "public-grant",
    what: "granted to everybody",
    sql: `select c.oid::regclass::text as at from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${schemas} and exists (select 1 from aclexplode(c.relacl) a where a.grantee = 0)`,
  },
  {
    rule: "ledger-append-only",
    what: "the application inserts and selects, nothing else",
    sql: `select 'ledger.event: ' || coalesce(string_agg(a.privilege_type, ', ' order by a.privilege_type), 'nothing') as at from pg_class c left join lateral aclexplode(c.relacl) a on a.grantee = 'maple_app'::regrole where c.oid = 'ledger.event'::regclass having coalesce(string_agg(a.privilege_type, ', ' order by a.privilege_type), '') <> 'INSERT, SELECT'`,
  },
];

/** The schema rules that only a real database can answer. */
export async function schemaFindings(
  client: pg.Client,
  plan: Readonly<Record<string, Kept>> = retentionPlan,
): Promise<{ findings: Finding[]; tables: number }> {
  await client.query("set search_path = pg_catalog");
  const found = await client.query<{
    name: string;
  }>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${schemas} and c.relkind in ('r', 'p') and not c.relispartition order by 1`);
  const tables = found.rows.map((row) => row.name);
  const findings: Finding[] = [];
  for (const name of tables)
    if (!plan[name])
      findings.push({ rule: "table-unplanned", where: name, what: "no line in checks/retention-plan.ts" });
  for (const [name, kept] of Object.entries(plan)) {
    if (!tables.includes(name))
      findings.push({ rule: "plan-stale", where: name, what: "there is no such table" });
    else if (kept.class !== "tenant") findings.push(...(await onlyRead(client, name)));
  }
  const tenant = tables.filter((name) => plan[name]?.class === "tenant");
  for (const { rule, what, sql } of rules) {
    const { rows } = await client.query<{ at: string }>(sql, sql.includes("$1") ? [tenant] : []);
    for (const row of rows) findings.push({ rule, where: row.at, what });
  }
  return { findings, tables: tables.length };
}

// Reference and local tables have no county to protect them, so the application may not write them.
async function onlyRead(client: pg.Client, name: string): Promise<Finding[]> {
  const { rows } = await client.query<{ may: string }>(
    "select a.privilege_type as may from pg_class c cross join lateral aclexplode(c.relacl) a where c.oid = to_regclass($1) and a.grantee = 'maple_app'::regrole and a.privilege_type <> 'SELECT'",
    [name],
  );
  return rows.map((row) => ({
    rule: "reference-read-only",
    where: name,
    what: `the application may ${row.may.toLowerCase()}`,
  }));
}
