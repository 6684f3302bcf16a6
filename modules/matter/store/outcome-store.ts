import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface OutcomeCheckRow {
  id: string;
  matter: string;
  round: number;
  side: string;
  due_on: string;
  answer: "confirmed" | "not-solved" | "not-reached" | null;
  reasons: string[];
  way: string | null;
  answered_at: string | null;
  answered_by: string | null;
}

export async function checksOf(tx: Tx, county: number, matter: string): Promise<OutcomeCheckRow[]> {
  const rows =
    await sql<OutcomeCheckRow>`select id, matter, round, side, due_on, answer, reasons, way, answered_at, answered_by
    from matter.outcome_check where county = ${county} and matter = ${matter} order by round, due_on, side`.execute(
      tx,
    );
  return rows.rows;
}

export async function insertChecks(
  tx: Tx,
  county: number,
  matter: string,
  checks: ReadonlyArray<{ id: string; round: number; side: string; dueOn: string }>,
): Promise<void> {
  await sql`insert into matter.outcome_check (county, id, matter, round, side, due_on)
    select ${county}::int, c.id, ${matter}::uuid, c.round, c.side, c."dueOn"
    from json_to_recordset(${JSON.stringify(checks)}::json) as c(id uuid, round smallint, side text, "dueOn" date)
    on conflict (county, matter, round, side, due_on) do nothing`.execute(tx);
}

export async function answerCheck(
  tx: Tx,
  county: number,
  id: string,
  answer: { answer: string; reasons: readonly string[]; way: string; by: string; at: string },
): Promise<void> {
  await sql`update matter.outcome_check set answer = ${answer.answer}, reasons = ${[...answer.reasons]}::text[], way = ${answer.way},
    answered_by = ${answer.by}, answered_at = ${answer.at} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

export interface RatingRow {
  side: string;
  score: number;
  reasons: string[];
  words: string;
  thanks: boolean;
  at: string;
  /** What staff answered; empty while nobody did. */
  answer: string;
  answeredAt: string | null;
}

export async function ratingsOf(tx: Tx, county: number, matter: string): Promise<RatingRow[]> {
  const rows = await sql<RatingRow>`select side, score, reasons, words, thanks, at, answer,
      answered_at as "answeredAt" from matter.rating
    where county = ${county} and matter = ${matter} order by at`.execute(tx);
  return rows.rows;
}

export async function insertRating(
  tx: Tx,
  county: number,
  matter: string,
  rating: Omit<RatingRow, "answer" | "answeredAt">,
): Promise<boolean> {
  const done = await sql`insert into matter.rating (county, matter, side, score, reasons, words, thanks, at)
    values (${county}, ${matter}, ${rating.side}, ${rating.score}, ${rating.reasons}::text[], ${rating.words}, ${rating.thanks}, ${rating.at})
    on conflict (county, matter, side) do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0) === 1;
}

export async function answerRatingRow(
  tx: Tx,
  county: number,
  matter: string,
  side: string,
  given: { answer: string; by: string; at: string },
): Promise<void> {
  await sql`update matter.rating set answer = ${given.answer}, answered_by = ${given.by}, answered_at = ${given.at}
    where county = ${county} and matter = ${matter} and side = ${side}`.execute(tx);
}
