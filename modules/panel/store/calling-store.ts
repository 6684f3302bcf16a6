import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface CallingRow {
  matter: string;
  category: string;
  grade: string | null;
  room: string | null;
  accepted_at: string;
  failed: number;
}

const failed = sql.raw(
  "(select count(*)::int from mediation.session s where s.county = m.county and s.matter = m.id and s.result = 'failed')",
);

/** What the rule needs of one matter. */
export async function callingOf(tx: Tx, county: number, matter: string): Promise<CallingRow | null> {
  const rows =
    await sql<CallingRow>`select m.id as matter, m.category, m.grade, m.room, m.accepted_at, ${failed} as failed
    from matter.matter m where m.county = ${county} and m.id = ${matter} and m.accepted_at is not null`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

/** Open matters that no panel was called or suggested for, and that are old, failed or graded high; a page at a time. */
export async function callingRows(
  tx: Tx,
  county: number,
  given: { acceptedBefore: string; grades: readonly string[]; failedLeast: number },
  after: string | null,
  limit: number,
): Promise<CallingRow[]> {
  const rows =
    await sql<CallingRow>`select m.id as matter, m.category, m.grade, m.room, m.accepted_at, ${failed} as failed
    from matter.matter m
    where m.county = ${county} and m.state in ('accepted', 'mediating') and m.sealed is null and m.accepted_at is not null
      and (m.accepted_at <= ${given.acceptedBefore} or m.grade = any(${[...given.grades]}::text[]) or ${failed} >= ${given.failedLeast})
      and not exists (select 1 from panel.panel p where p.county = ${county} and p.matter = m.id)
      and not exists (select 1 from panel.suggestion g where g.county = ${county} and g.matter = m.id)
      and (${after}::uuid is null or m.id > ${after}::uuid)
    order by m.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export async function insertSuggestion(
  tx: Tx,
  county: number,
  s: { matter: string; why: readonly string[]; at: string },
): Promise<boolean> {
  const done = await sql`insert into panel.suggestion (county, matter, why, at)
    values (${county}, ${s.matter}, ${[...s.why]}::text[], ${s.at}) on conflict do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0) > 0;
}
