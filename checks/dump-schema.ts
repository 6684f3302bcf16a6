import type pg from "pg";

const schemas = "n.nspname not like 'pg_%' and n.nspname not in ('information_schema', 'public')";

/**
 * The schema as text, from the catalogs: the same on PostgreSQL 15 and 18, in an order that does not depend on how it
 * came about. For reading and for comparing, not for loading.
 */
export async function dumpSchema(client: pg.Client): Promise<string> {
  await client.query("set timezone = 'UTC'; set datestyle = 'ISO'; set search_path = pg_catalog");
  const lines: string[] = [
    "-- The schema that the migrations make, dumped by `npm run check -- --only schema --write`. Do not edit.",
    "",
  ];
  const rows = async (sql: string): Promise<string[]> =>
    (await client.query<{ line: string }>(sql)).rows.map((row) => row.line);

  for (const line of await rows(
    `select format('create schema %I;', n.nspname) as line from pg_namespace n where ${schemas} order by n.nspname collate "C"`,
  ))
    lines.push(line);
  lines.push("");
  const functions =
    await rows(`select pg_get_functiondef(p.oid) || ';' as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${schemas} order by n.nspname collate "C", p.proname collate "C", pg_get_function_identity_arguments(p.oid)`);
  lines.push(...functions.map((text) => text.replace(/[ \t]+$/gm, "")), "");

  const tables = await client.query<{
    oid: number;
    name: string;
    kind: string;
    parent: string | null;
    bound: string | null;
    part: string | null;
    forced: boolean;
    secured: boolean;
    said: string | null;
  }>(
    `select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind,
       (select format('%I.%I', pn.nspname, pc.relname) from pg_inherits i join pg_class pc on pc.oid = i.inhparent join pg_namespace pn on pn.oid = pc.relnamespace where i.inhrelid = c.oid) as parent,
       pg_get_expr(c.relpartbound, c.oid) as bound, pg_get_partkeydef(c.oid) as part,
       c.relforcerowsecurity as forced, c.relrowsecurity as secured, obj_description(c.oid, 'pg_class') as said
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${schemas} and c.relkind in ('r', 'p') order by n.nspname collate "C", c.relname collate "C"`,
  );
  for (const table of tables.rows) {
    if (table.parent) {
      lines.push(`create table ${table.name} partition of ${table.parent} ${table.bound};`);
      continue;
    }
    lines.push("", `create table ${table.name} (`);
    const columns = await columnLines(client, table.oid);
    const constraints =
      await rows(`select format('  constraint %I %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint
      where conrelid = ${table.oid} and contype in ('p', 'u', 'f', 'c', 'x') order by contype = 'p' desc, contype, conname collate "C"`);
    lines.push(
      [...columns, ...constraints].join(",\n"),
      `)${table.part ? ` partition by ${table.part}` : ""};`,
    );
    lines.push(
      ...(await rows(`select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indrelid = ${table.oid} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x') and k.conrelid = i.indrelid)
        order by c.relname collate "C"`)),
    );
    if (table.secured) lines.push(`alter table ${table.name} enable row level security;`);
    if (table.forced) lines.push(`alter table ${table.name} force row level security;`);
    lines.push(
      ...(await rows(`select format('create policy %I on %s as %s for %s', polname, '${table.name}', case when polpermissive then 'permissive' else 'restrictive' end,
          case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end)
          || coalesce(' using (' || pg_get_expr(polqual, polrelid) || ')', '') || coalesce(' with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '') || ';' as line
        from pg_policy where polrelid = ${table.oid} order by polname collate "C"`)),
      ...(await rows(`select format('grant %s on %s to %s;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type collate "C"), '${table.name}', coalesce(r.rolname, 'public')) as line
        from pg_class c cross join lateral aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
        where c.oid = ${table.oid} and a.grantee <> c.relowner group by r.rolname order by r.rolname`)),
    );
    if (table.said) lines.push(`comment on table ${table.name} is ${client.escapeLiteral(table.said)};`);
  }
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

async function columnLines(client: pg.Client, table: number): Promise<string[]> {
  const { rows } = await client.query<{
    name: string;
    type: string;
    collation: string | null;
    required: boolean;
    value: string | null;
    generated: string;
    said: string | null;
  }>(
    `select format('%I', a.attname) as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.attgenerated as generated,
       (select co.collname from pg_collation co join pg_type t on t.oid = a.atttypid where co.oid = a.attcollation and a.attcollation <> t.typcollation) as collation,
       pg_get_expr(d.adbin, d.adrelid) as value, col_description(a.attrelid, a.attnum) as said
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  );
  return rows.map((one) => {
    const value =
      one.value === null
        ? ""
        : one.generated === "s"
          ? ` generated always as (${one.value}) stored`
          : ` default ${one.value}`;
    const said = one.said === null ? "" : `  -- ${one.said}\n`;
    return `${said}  ${one.name} ${one.type}${one.collation ? ` collate "${one.collation}"` : ""}${value}${one.required ? " not null" : ""}`;
  });
}
