import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** Members who left, or were declined, before a day, with their trainings. The team and its counts stay. */
export async function forgetMembers(tx: Tx, county: number, before: string): Promise<number> {
  await sql`delete from people.training where county = ${county} and member in (
    select id from people.member where county = ${county} and state in ('left', 'declined') and since < ${before}::date)`.execute(
    tx,
  );
  const done = await sql`delete from people.member
    where county = ${county} and state in ('left', 'declined') and since < ${before}::date`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}
