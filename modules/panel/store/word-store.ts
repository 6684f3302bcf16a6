import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { WordKind } from "../model/panel.ts";

export interface WordRow {
  id: string;
  kind: WordKind;
  seat: string | null;
  /** A vote: the draft that it is about. */
  about: string | null;
  agrees: boolean | null;
  text: string;
  author: string;
  at: string;
}

/** What was put before a panel and said in it, in its order; nothing where its compartment is shut. */
export async function wordsOf(tx: Tx, county: number, panel: string): Promise<WordRow[]> {
  const rows = await sql<WordRow>`select id, kind, seat, about, agrees, text, author, at from panel.word
    where county = ${county} and panel = ${panel} order by at, id`.execute(tx);
  return rows.rows;
}

export async function insertWord(
  tx: Tx,
  county: number,
  of: { panel: string; matter: string },
  w: WordRow,
): Promise<void> {
  await sql`insert into panel.word (county, id, panel, matter, compartment, kind, seat, about, agrees, text, author, at)
    values (${county}, ${w.id}, ${of.panel}, ${of.matter}, 'panel', ${w.kind}, ${w.seat}, ${w.about}, ${w.agrees},
      ${w.text}, ${w.author}, ${w.at})`.execute(tx);
}

/** Files that were put before a panel, by id. */
export async function papersOf(tx: Tx, county: number, panel: string): Promise<string[]> {
  const rows = await sql<{ file: string }>`select file from panel.paper
    where county = ${county} and panel = ${panel} order by put_at, id`.execute(tx);
  return rows.rows.map((row) => row.file);
}

export async function insertPaper(
  tx: Tx,
  county: number,
  p: { id: string; panel: string; matter: string; file: string; by: string; at: string },
): Promise<void> {
  await sql`insert into panel.paper (county, id, panel, matter, compartment, file, put_by, put_at)
    values (${county}, ${p.id}, ${p.panel}, ${p.matter}, 'panel', ${p.file}, ${p.by}, ${p.at})`.execute(tx);
}

/** Writes over the words of a matter's panels; states, seats, counts and days stay. Its compartment must be open. */
export async function forgetPanelWords(tx: Tx, county: number, matter: string, words: string): Promise<void> {
  await sql`update panel.panel set place = '', link = '' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update panel.word set text = ${words} where county = ${county} and matter = ${matter} and text <> ''`.execute(
    tx,
  );
  await sql`delete from panel.paper where county = ${county} and matter = ${matter}`.execute(tx);
}
