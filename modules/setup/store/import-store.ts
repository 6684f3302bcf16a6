import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { ImportIds, ImportLine } from "../model/import.ts";

export async function insertImport(
  tx: Tx,
  county: number,
  made: { id: string; by: string; at: string } & ImportIds,
): Promise<void> {
  await sql`insert into setup.import (county, id, made_by, made_at, units, grids, staff, posts, accounts)
    values (${county}, ${made.id}, ${made.by}, ${made.at}, ${[...made.units]}::uuid[], ${[...made.grids]}::uuid[],
      ${[...made.staff]}::uuid[], ${[...made.posts]}::uuid[], ${[...made.accounts]}::uuid[])`.execute(tx);
}

export async function findImport(
  tx: Tx,
  county: number,
  id: string,
): Promise<(ImportIds & { at: string; undone: boolean }) | null> {
  const rows = await sql<
    ImportIds & { at: string; undone: boolean }
  >`select units, grids, staff, posts, accounts,
    made_at as at, undone_at is not null as undone from setup.import where county = ${county} and id = ${id}`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

/** The newest imports first. */
export async function listImports(tx: Tx, county: number): Promise<ImportLine[]> {
  const rows = await sql<ImportLine>`select id, made_by as by, made_at as at, cardinality(units) as units,
      cardinality(grids) as grids, cardinality(staff) as staff, cardinality(posts) as posts,
      cardinality(accounts) as accounts, undone_at as "undoneAt"
    from setup.import where county = ${county} order by made_at desc limit 50`.execute(tx);
  return rows.rows;
}

export async function markUndone(tx: Tx, county: number, id: string, by: string, at: string): Promise<void> {
  await sql`update setup.import set undone_by = ${by}, undone_at = ${at}
    where county = ${county} and id = ${id}`.execute(tx);
}
