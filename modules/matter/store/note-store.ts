import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Compartment } from "../model/matter.ts";

export interface NoteRow {
  id: string;
  compartment: Compartment;
  kind: string;
  text: string;
  author: string;
  party: string | null;
  at: string;
}

export async function insertNote(tx: Tx, county: number, matter: string, note: NoteRow): Promise<void> {
  await sql`insert into matter.note (county, id, matter, compartment, kind, text, author, party, at)
    values (${county}, ${note.id}, ${matter}, ${note.compartment}, ${note.kind}, ${note.text}, ${note.author}, ${note.party}, ${note.at})`.execute(
    tx,
  );
}

/** The notes of a matter that this transaction has opened; row policies hide the rest. */
export async function notesOf(tx: Tx, county: number, matter: string): Promise<NoteRow[]> {
  const rows = await sql<NoteRow>`select id, compartment, kind, text, author, party, at from matter.note
    where county = ${county} and matter = ${matter} order by at, id`.execute(tx);
  return rows.rows;
}
