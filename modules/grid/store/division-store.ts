import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Division } from "../model/division.ts";

/** Divisions that hold now and whose code begins with some digits, directly below them, in order of their codes. */
export async function divisionsUnder(tx: Tx, digits: string, below: number): Promise<Division[]> {
  const rows = await sql<Division>`select code, name, from_date as "asOf" from grid.division
    where until_date is null and code like ${`${digits}%`} and length(rtrim(code, '0')) > ${digits.length}
      and substr(code, ${below + 1}) = repeat('0', ${12 - below}) order by code limit 400`.execute(tx);
  return rows.rows;
}
