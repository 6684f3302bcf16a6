import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import { type KeyRing, openText, sealText } from "./seal.ts";

/** A column of sealed values: its table, the column that tells its rows apart, and what each value is bound to. */
export interface SealedColumn {
  table: string;
  id: string;
  column: string;
  about(id: string): string;
  /** A row that is nothing without its value goes with it when the value can never be opened again. */
  wholeRow?: true;
}

interface Row {
  id: string;
  sealed: Buffer;
}

/**
 * Seals a batch of a column's values anew that stand under another key than the current one. A value that somebody
 * changed meanwhile is left to the next batch. @returns how many were looked at; 0 when none is left.
 */
export async function resealColumn(
  tx: Tx,
  county: number,
  ring: KeyRing,
  { table, id, column, about }: SealedColumn,
  limit: number,
): Promise<number> {
  const { id: current } = ring.current();
  const [from, key, value] = [sql.table(table), sql.ref(id), sql.ref(column)];
  // Version 1 is the first key, number 0; version 2 names its key in the second byte.
  const rows = await sql<Row>`select ${key}::text as id, ${value} as sealed from ${from}
    where county = ${county} and ${value} is not null
      and (case when get_byte(${value}, 0) = 1 then 0 else get_byte(${value}, 1) end) <> ${current}
    limit ${limit}`.execute(tx);
  for (const row of rows.rows) {
    const anew = sealText(ring, openText(ring, row.sealed, about(row.id)), about(row.id));
    await sql`update ${from} set ${value} = ${anew}
      where county = ${county} and ${key}::text = ${row.id} and ${value} = ${row.sealed}`.execute(tx);
  }
  return rows.rows.length;
}

/** Opens every value of a column, page by page. @returns how many there are, and the rows whose value does not open. */
export async function checkSealed(
  tx: Tx,
  county: number,
  ring: KeyRing,
  { table, id, column, about }: SealedColumn,
): Promise<{ values: number; shut: string[] }> {
  const [from, key, value] = [sql.table(table), sql.ref(id), sql.ref(column)];
  const shut: string[] = [];
  let values = 0;
  for (let after = ""; ; ) {
    const page = await sql<Row>`select ${key}::text as id, ${value} as sealed from ${from}
      where county = ${county} and ${value} is not null and ${key}::text > ${after}
      order by ${key}::text limit 1000`.execute(tx);
    for (const { id: row, sealed } of page.rows) {
      values++;
      try {
        openText(ring, sealed, about(row));
      } catch {
        shut.push(row);
      }
    }
    const last = page.rows.at(-1);
    if (!last || page.rows.length < 1000) return { values, shut };
    after = last.id;
  }
}

/** Takes values away that do not open and never will, once their key is lost for good. */
export async function clearSealed(
  tx: Tx,
  county: number,
  { table, id, column, wholeRow }: SealedColumn,
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  const [from, key, value] = [sql.table(table), sql.ref(id), sql.ref(column)];
  const which = sql`where county = ${county} and ${key}::text = any(${[...rows]}::text[])`;
  if (wholeRow) await sql`delete from ${from} ${which}`.execute(tx);
  else await sql`update ${from} set ${value} = null ${which}`.execute(tx);
}
