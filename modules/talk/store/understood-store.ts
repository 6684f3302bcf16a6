import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Side } from "../model/talk.ts";
import type { CheckKey, CheckState } from "../model/understood.ts";

export interface UnderstoodRow {
  id: string;
  compartment: Side;
  agreement: string;
  party: string;
  settled: CheckKey[];
  explained: CheckKey[];
  way: "link" | "table";
  state: Exclude<CheckState, "none">;
  author: string;
  at: string;
}

/** The checks of an agreement in the compartments that are open. */
export async function checksOf(tx: Tx, county: number, agreement: string): Promise<UnderstoodRow[]> {
  const rows =
    await sql<UnderstoodRow>`select id, compartment, agreement, party, settled, explained, way, state, author, at
    from talk.understood where county = ${county} and agreement = ${agreement}`.execute(tx);
  return rows.rows;
}

export async function keepCheck(tx: Tx, county: number, matter: string, c: UnderstoodRow): Promise<void> {
  await sql`insert into talk.understood (county, id, matter, compartment, agreement, party, settled, explained, way, state, author, at)
    values (${county}, ${c.id}, ${matter}, ${c.compartment}, ${c.agreement}, ${c.party}, ${c.settled}::text[],
      ${c.explained}::text[], ${c.way}, ${c.state}, ${c.author}, ${c.at})
    on conflict (county, agreement, party) do update set settled = excluded.settled, explained = excluded.explained,
      way = excluded.way, state = excluded.state, author = excluded.author, at = excluded.at`.execute(tx);
}
