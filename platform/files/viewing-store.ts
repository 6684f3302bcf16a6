import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import type { FileRow } from "./file-store.ts";

/** Writes down that somebody opened a file of a matter: who, when, of what kind. What is in it is nowhere here. */
export async function noteViewing(
  tx: Tx,
  county: number,
  look: { id: string; file: FileRow; viewer: string; at: string },
): Promise<void> {
  const { id, file, viewer, at } = look;
  await sql`insert into files.viewing (county, id, file, viewer, at, matter, part, kind)
    values (${county}, ${id}, ${file.id}, ${viewer}, ${at}, ${file.matter}, ${file.compartment}, ${file.kind})`.execute(
    tx,
  );
}

/** What somebody opened of a matter within one hour: loading a page anew is not another look. */
export interface ViewedInHour {
  viewer: string;
  at: string;
  files: number;
}

/** Who opened the files of these compartments of a matter, the newest first. */
export async function viewingsOf(
  tx: Tx,
  county: number,
  matter: string,
  compartments: readonly string[],
): Promise<ViewedInHour[]> {
  const rows = await sql<ViewedInHour>`select viewer, max(at) as at, count(distinct file)::int as files
    from files.viewing
    where county = ${county} and matter = ${matter} and part = any(${[...compartments]}::text[])
    group by viewer, date_trunc('hour', at) order by max(at) desc`.execute(tx);
  return rows.rows;
}

/** Who opened which file of these compartments of a matter; several looks within one hour are one. */
export async function fileViewingsOf(
  tx: Tx,
  county: number,
  matter: string,
  compartments: readonly string[],
): Promise<Array<{ file: string; viewer: string; at: string }>> {
  const rows = await sql<{ file: string; viewer: string; at: string }>`select file, viewer, max(at) as at
    from files.viewing
    where county = ${county} and matter = ${matter} and part = any(${[...compartments]}::text[])
    group by file, viewer, date_trunc('hour', at) order by max(at)`.execute(tx);
  return rows.rows;
}
