import { sql } from "kysely";
import type { Tx } from "../db/types.ts";

/** A file made from another, or taken along into another matter. */
export interface CopyRow {
  copy: string;
  source: string;
  source_matter: string;
  matter: string;
  kind: "covered" | "along";
  /** The compartment of its matter that the copy was put in. */
  part: string;
  by: string;
  at: string;
}

export async function insertCopy(tx: Tx, county: number, c: CopyRow): Promise<void> {
  await sql`insert into files.copy (county, copy, source, source_matter, matter, kind, part, by, at)
    values (${county}, ${c.copy}, ${c.source}, ${c.source_matter}, ${c.matter}, ${c.kind}, ${c.part}, ${c.by}, ${c.at})`.execute(
    tx,
  );
}

/** What was made from the files of a matter, and what its files were made from. */
export async function copiesOf(tx: Tx, county: number, matter: string): Promise<CopyRow[]> {
  const rows =
    await sql<CopyRow>`select copy, source, source_matter, matter, kind, part, by, at from files.copy
    where county = ${county} and (source_matter = ${matter} or matter = ${matter}) order by at, copy`.execute(
      tx,
    );
  return rows.rows;
}
