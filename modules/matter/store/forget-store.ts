import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** A matter that has ended and still has its words. */
export interface EndedMatter {
  id: string;
  category: string;
  reported_at: string;
  /** When it ended; of one that is settled still, when it was settled. */
  closed_at: string;
}

/**
 * Matters that ended before a moment and were not forgotten, oldest end first, a page at a time. One that was settled
 * and whose sides never answered ended with its settlement: nothing has happened to it since.
 */
export async function endedMatters(
  tx: Tx,
  county: number,
  before: string,
  after: Pick<EndedMatter, "closed_at" | "id"> | null,
  limit: number,
): Promise<EndedMatter[]> {
  const next = after
    ? sql`and (closed_at, id) > (${after.closed_at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await sql<EndedMatter>`select id, category, reported_at, closed_at from (
      select id, category, reported_at, closed_at from matter.matter
      where county = ${county} and closed_at < ${before} and forgotten_at is null and state in ('verified', 'ended')
      union all
      select id, category, reported_at, settled_at from matter.matter
      where county = ${county} and settled_at < ${before} and forgotten_at is null and state = 'settled'
    ) as past where true ${next} order by closed_at, id limit ${limit}`.execute(tx);
  return rows.rows;
}

/** When a matter was forgotten; null while it is not. */
export async function forgottenAt(tx: Tx, county: number, matter: string): Promise<string | null> {
  const rows = await sql<{ forgotten_at: string | null }>`select forgotten_at from matter.matter
    where county = ${county} and id = ${matter}`.execute(tx);
  return rows.rows[0]?.forgotten_at ?? null;
}

/**
 * Writes over the words of a matter: title, story, place, notes, what was said with a rating. Category, grid, days,
 * clocks, outcome and scores stay. Every compartment of the matter must be open. @returns whether it was still there.
 */
export async function forgetMatterWords(
  tx: Tx,
  county: number,
  matter: string,
  { words, title, at }: { words: string; title: string; at: string },
): Promise<boolean> {
  const done =
    await sql`update matter.matter set title = ${title}, story = ${words}, place_words = '', lng = null, lat = null,
      forgotten_at = ${at} where county = ${county} and id = ${matter} and forgotten_at is null`.execute(tx);
  if (Number(done.numAffectedRows ?? 0) === 0) return false;
  await sql`update matter.note set text = ${words} where county = ${county} and matter = ${matter} and text <> ''`.execute(
    tx,
  );
  await sql`update matter.rating set words = '', answer = '' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  return true;
}

/** The receipt codes of matters, for lists that show nothing else of them. */
export async function codesOf(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; code: string }>`select id, code from matter.matter
    where county = ${county} and id = any(${[...matters]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map((row) => [row.id, row.code]));
}
