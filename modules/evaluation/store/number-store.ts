import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { NumberKind } from "../model/given-number.ts";

export interface NumberRow {
  room: string;
  kind: NumberKind;
  day: string;
  version: number;
  value: number;
  source: string;
  reason: string;
  given_by: string;
  given_at: string;
}

const columns = sql.raw("room, kind, day, version, value, source, reason, given_by, given_at");

/** Every version of what was given for some rooms up to a day, in the order in which it was given. */
export async function numbersUntil(
  tx: Tx,
  county: number,
  rooms: readonly string[],
  day: string,
): Promise<NumberRow[]> {
  const rows = await sql<NumberRow>`select ${columns} from evaluation.given_number
    where county = ${county} and room = any(${[...rooms]}::uuid[]) and day <= ${day}
    order by room, kind, day, version`.execute(tx);
  return rows.rows;
}

export async function insertNumbers(tx: Tx, county: number, numbers: readonly NumberRow[]): Promise<void> {
  await sql`insert into evaluation.given_number (county, room, kind, day, version, value, source, reason, given_by, given_at)
    select ${county}::int, n.room, n.kind, n.day, n.version, n.value, n.source, n.reason, n.given_by, n.given_at
    from json_to_recordset(${JSON.stringify(numbers)}::json) as n(room uuid, kind text, day date, version int, value int,
      source text, reason text, given_by uuid, given_at timestamptz)`.execute(tx);
}
