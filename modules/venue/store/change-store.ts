import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Side, Way } from "../model/time.ts";

export interface LateChangeRow {
  id: string;
  session: string;
  party: string;
  compartment: Side;
  reason: string;
  way: Way;
  at: string;
  answer: "moved" | "stays" | null;
}

/** The late changes that were asked for in a matter, the newest first, as far as the compartments are open. */
export async function changesOf(tx: Tx, county: number, matter: string): Promise<LateChangeRow[]> {
  const rows = await sql<LateChangeRow>`select id, session, party, compartment, reason, way, at, answer
    from venue.late_change where county = ${county} and matter = ${matter} order by at desc, id desc`.execute(
    tx,
  );
  return rows.rows;
}

export async function insertLateChange(
  tx: Tx,
  county: number,
  matter: string,
  c: Omit<LateChangeRow, "answer">,
): Promise<void> {
  await sql`insert into venue.late_change (county, id, matter, compartment, session, party, reason, way, at)
    values (${county}, ${c.id}, ${matter}, ${c.compartment}, ${c.session}, ${c.party}, ${c.reason}, ${c.way}, ${c.at})`.execute(
    tx,
  );
}

/** Answers every request about a session that waits; whoever moves it answers them all. */
export async function answerLateChanges(
  tx: Tx,
  county: number,
  of: { matter: string; session: string },
  answer: "moved" | "stays",
  at: string,
): Promise<void> {
  await sql`update venue.late_change set answer = ${answer}, answered_at = ${at}
    where county = ${county} and matter = ${of.matter} and session = ${of.session} and answer is null`.execute(
    tx,
  );
}

/** Writes over the words of a matter's rooms and times. Codes, days and ids stay. */
export async function forgetVenueWords(tx: Tx, county: number, matter: string, words: string): Promise<void> {
  await sql`update venue.late_change set reason = ${words} where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update venue.choosing set reason = case when reason = '' then '' else ${words}::text end
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update venue.safety set seats = ${words}, leave = '', call = '', stop = ''
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update venue.arrangement set dialect = '' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update venue.offer set place = '' where county = ${county} and matter = ${matter}`.execute(tx);
}
