import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import type { FileRow } from "./file-store.ts";

/**
 * Writes down that somebody opened a file of a matter: who, when, of what kind. What is in it is nowhere here.
 * `unlessSince`: not when the same person opened it since then already, as the player of a film that goes on does.
 */
export async function noteViewing(
  tx: Tx,
  county: number,
  look: { id: string; file: FileRow; viewer: string; at: string; unlessSince: string | null },
): Promise<void> {
  const { id, file, viewer, at, unlessSince } = look;
  await sql`insert into files.viewing (county, id, file, viewer, at, matter, part, kind)
    select ${county}::int, ${id}::uuid, ${file.id}::uuid, ${viewer}::text, ${at}::timestamptz, ${file.matter}::uuid,
      ${file.compartment}::text, ${file.kind}::text
    where ${unlessSince}::timestamptz is null or not exists (select 1 from files.viewing
      where county = ${county} and viewer = ${viewer} and file = ${file.id} and at >= ${unlessSince}::timestamptz)`.execute(
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
