import pg from "pg";
import { grants } from "../model/abilities.ts";

/** Writes the grants of the model into the reference table; run by the migrator at start, after the migrations. */
export async function keepGrants(admin: pg.ClientConfig): Promise<void> {
  const rows = Object.entries(grants).flatMap(([role, row]) =>
    Object.entries(row).map(([act, reach]) => ({ role, act, reach })),
  );
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query("set role maple_owner");
    await client.query("begin");
    await client.query("delete from identity.role_may");
    await client.query(
      "insert into identity.role_may select * from json_populate_recordset(null::identity.role_may, $1::json)",
      [JSON.stringify(rows)],
    );
    await client.query("commit");
  } finally {
    await client.end();
  }
}
