import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

const affected = (done: { numAffectedRows?: bigint }) => Number(done.numAffectedRows ?? 0);

/** Links and codes to a matter end with it. */
export async function forgetHolds(tx: Tx, county: number, matter: string): Promise<number> {
  return affected(
    await sql`delete from identity.hold where county = ${county} and matter = ${matter}`.execute(tx),
  );
}

/** Links that ran out before a moment, whatever became of their matter. */
export async function forgetOldHolds(tx: Tx, county: number, before: string): Promise<number> {
  return affected(
    await sql`delete from identity.hold where county = ${county} and until < ${before}`.execute(tx),
  );
}

/** Sessions that ended, or ran out, before a moment. */
export async function forgetSessions(tx: Tx, county: number, before: string): Promise<number> {
  return affected(
    await sql`delete from identity.session where county = ${county} and coalesce(ended_at, until) < ${before}
      and until < ${before}`.execute(tx),
  );
}

/** Programs whose token ended before a moment. */
export async function forgetPrograms(tx: Tx, county: number, before: string): Promise<number> {
  return affected(
    await sql`delete from identity.program where county = ${county} and ended_at < ${before}`.execute(tx),
  );
}

/**
 * Accounts of staff whose last post ended before a day, with everything that proved their owner. Staff who never held a
 * post keep theirs: somebody is about to give them one.
 */
export async function forgetAccounts(tx: Tx, county: number, before: string): Promise<number> {
  const rows = await sql<{ id: string }>`select a.id from identity.account a
    where a.county = ${county} and (
      select max(coalesce(p.until_date, 'infinity'::date)) from people.post p
      where p.county = a.county and p.staff = a.staff and p.annulled_at is null) < ${before}::date`.execute(
    tx,
  );
  const ids = rows.rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  for (const table of ["session", "account_link", "totp", "recovery_code", "passkey", "subject"])
    await sql`delete from ${sql.table(`identity.${table}`)} where county = ${county} and account = any(${ids}::uuid[])`.execute(
      tx,
    );
  return affected(
    await sql`delete from identity.account where county = ${county} and id = any(${ids}::uuid[])`.execute(tx),
  );
}
