import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roles } from "@maple/platform/db";
import { adminOfTests, onDatabase } from "@maple/platform/testing";
import pg from "pg";
import type { TestProduct } from "./testing.ts";

/** A table as docs/schema.sql writes it down: what stands there is what is asked about, never a list by hand. */
export interface SchemaTable {
  name: string;
  columns: string[];
  /** Partitions are reached through their parent alone. */
  partition: boolean;
  tenant: boolean;
  compartmented: boolean;
}

/** The names of the counties: a reference table for everyone, written by the owner alone. */
const names = "platform.county_name";

export function tablesOfSchema(): SchemaTable[] {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "docs", "schema.sql"), "utf8");
  const tables: SchemaTable[] = [];
  for (const [, name, rest] of text.matchAll(/^create table ([a-z_0-9.]+) (partition of|\()/gm)) {
    const partition = rest !== "(";
    const at = text.indexOf(`create table ${name} (`);
    const body = partition ? "" : text.slice(at, text.indexOf("\n)", at));
    const lines = body.split("\n").slice(1);
    const columns = lines
      .filter(
        (line) =>
          /^ {2}"?[a-z_0-9]+"? /.test(line) &&
          !/^ {2}(constraint|primary|foreign|unique|check)\b/i.test(line),
      )
      .filter((line) => !/generated always/i.test(line))
      .map((line) => line.trim().split(" ")[0]!.replaceAll('"', ""));
    tables.push({
      name: name!,
      columns,
      partition,
      tenant: columns.includes("county") && name !== names,
      compartmented: new RegExp(`^create policy compartment on ${name!.replace(".", "\\.")} `, "m").test(
        text,
      ),
    });
  }
  return tables;
}

type Row = Record<string, unknown>;

/**
 * Everything that crosses a line when the application's role asks by direct SQL: with no county, with another county,
 * with compartments shut. Empty when the row policies hold.
 */
export async function rowFaults(
  product: TestProduct,
  tables: readonly SchemaTable[],
  other: number,
): Promise<{ faults: string[]; asked: number; withRows: number }> {
  const app = new pg.Client(product.database.app);
  await app.connect();
  const named = await app.query<{ name: string }>("select current_database() as name");
  // The superuser passes by row policies: it tells what is really there.
  const truth = new pg.Client(onDatabase(adminOfTests(), named.rows[0]!.name));
  await truth.connect();
  const faults: string[] = [];
  let asked = 0;
  let withRows = 0;
  const within = async <T>(
    county: number | null,
    opened: string,
    work: () => Promise<T>,
  ): Promise<T | string> => {
    asked++;
    await app.query("begin");
    try {
      if (county !== null) await app.query("select * from platform.app_ctx($1, null, $2)", [county, opened]);
      return await work();
    } catch (error) {
      return String((error as { code?: string }).code);
    } finally {
      await app.query("rollback");
    }
  };
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await app.query<{ n: string }>(sql, values)).rows[0]!.n);
  const changed = async (sql: string, values: unknown[] = []) => (await app.query(sql, values)).rowCount ?? 0;
  try {
    for (const table of tables.filter((one) => one.tenant || one.partition)) {
      const { name } = table;
      const fault = (what: string) => faults.push(`${name}: ${what}`);
      const passes = (got: number | string) => typeof got === "number" && got > 0;
      if (table.partition) {
        if (
          typeof (await within(product.county, "*", () => count(`select count(*) as n from ${name}`))) ===
          "number"
        )
          fault("a partition is read past its parent");
        continue;
      }
      if (passes(await within(null, "", () => count(`select count(*) as n from ${name}`))))
        fault("shown without a county");
      const theirs = `select count(*) as n from ${name} where county = $1`;
      if (passes(await within(product.county, "*", () => count(theirs, [other]))))
        fault("another county's rows are shown");
      if (
        passes(
          await within(product.county, "*", () => changed(`delete from ${name} where county = $1`, [other])),
        )
      )
        fault("another county's rows can be deleted");
      const set = `update ${name} set county = county where county = $1`;
      if (passes(await within(product.county, "*", () => changed(set, [other]))))
        fault("another county's rows can be changed");
      if (passes(await within(product.county, "*", () => changed(`update ${name} set county = ${other}`))))
        fault("rows can be moved to another county");
      const [row] = (
        await truth.query<{ row: Row }>(`select to_json(t) as row from ${name} t where county = $1 limit 1`, [
          other,
        ])
      ).rows;
      if (row) withRows++;
      const into = table.columns.map((one) => `"${one}"`).join(", ");
      const insert = `insert into ${name} (${into}) select ${into} from json_populate_record(null::${name}, $1::json)`;
      const refused = await within(product.county, "*", () =>
        changed(insert, [JSON.stringify(row?.row ?? { county: other })]),
      );
      // Only the policy's own refusal counts (or that there is no right at all): a key that exists would hide a hole.
      if (refused !== "42501") fault(`another county's row can be inserted (${refused})`);
      if (!table.compartmented) continue;
      const inside = `select count(*) as n from ${name} where matter is not null`;
      if (passes(await within(product.county, "", () => count(inside))))
        fault("shown with compartments shut");
      const pairs = await truth.query<{ matter: string; compartment: string }>(
        `select distinct matter, compartment from ${name} where county = $1 and matter is not null`,
        [product.county],
      );
      for (const { matter, compartment } of pairs.rows.slice(0, 12)) {
        const elsewhere = `${inside} and not (matter = $1 and compartment = $2)`;
        const open = `${matter}:${compartment}`;
        if (passes(await within(product.county, open, () => count(elsewhere, [matter, compartment]))))
          fault("one open compartment shows another");
        const got = await within(product.county, open, () => count(`${inside} and matter = $1`, [matter]));
        if (!passes(got)) fault("an open compartment shows nothing");
      }
    }
  } finally {
    await Promise.all([app.end(), truth.end()]);
  }
  return { faults, asked, withRows };
}

/** Every row policy of the database, with the statements that take it away and put it back. */
export function rowPolicies(): Array<{ name: string; drop: string; make: string }> {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "docs", "schema.sql"), "utf8");
  const found = [...text.matchAll(/^create policy ([a-z_]+) on ([a-z_0-9.]+) .*;$/gm)];
  return found.map(([make, policy, table]) => ({
    name: `${policy} on ${table}`,
    drop:
      policy === "county"
        ? `alter policy county on ${table} using (true) with check (true)`
        : `drop policy ${policy} on ${table}`,
    make:
      policy === "county"
        ? `alter policy county on ${table} using (county = platform.county()) with check (county = platform.county())`
        : make,
  }));
}

/** Runs a statement as the owner of the tables. */
export async function asOwner(
  product: TestProduct,
  statement: string,
  values: unknown[] = [],
): Promise<void> {
  const client = new pg.Client(product.database.owner);
  await client.connect();
  try {
    await client.query(`set role ${roles.owner}`);
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}
