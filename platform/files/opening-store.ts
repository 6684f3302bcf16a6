import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import type { Found } from "./original.ts";

/** An original that somebody opened. */
export interface OriginalOpening {
  id: string;
  file: string;
  matter: string;
  /** The compartment that the file stood in. */
  part: string;
  staff: string;
  session: string;
  purpose: "court" | "appraisal";
  found: Found;
  at: string;
}

export async function insertOriginalOpening(tx: Tx, county: number, o: OriginalOpening): Promise<void> {
  await sql`insert into files.opening (county, id, file, matter, part, staff, session, purpose, found, at)
    values (${county}, ${o.id}, ${o.file}, ${o.matter}, ${o.part}, ${o.staff}, ${o.session}, ${o.purpose}, ${o.found}, ${o.at})`.execute(
    tx,
  );
}

/** The openings of originals of a matter in these compartments, the newest first. */
export async function originalOpeningsOf(
  tx: Tx,
  county: number,
  matter: string,
  compartments: readonly string[],
): Promise<OriginalOpening[]> {
  const rows =
    await sql<OriginalOpening>`select id, file, matter, part, staff, session, purpose, found, at from files.opening
    where county = ${county} and matter = ${matter} and part = any(${[...compartments]}::text[]) order by at desc, id desc`.execute(
      tx,
    );
  return rows.rows;
}

export async function findOriginalOpening(
  tx: Tx,
  county: number,
  id: string,
): Promise<OriginalOpening | null> {
  const rows =
    await sql<OriginalOpening>`select id, file, matter, part, staff, session, purpose, found, at from files.opening
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}
