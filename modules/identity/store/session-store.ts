import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Ending } from "../model/account.ts";

export interface SessionRow {
  id: string;
  account: string;
  staff: string;
  username: string;
  begun_at: string;
  seen_at: string;
  until: string;
  device: string;
  ended_at: string | null;
  ended_why: string | null;
  proved_at: string | null;
  factor_due: boolean;
  pin_hash: string | null;
  pin_failed: number;
  pin_locked_at: string | null;
}

const columns = sql.raw(
  "s.id, s.account, a.staff, a.username, s.begun_at, s.seen_at, s.until, s.device, s.ended_at, s.ended_why, s.proved_at, s.factor_due, s.pin_hash, s.pin_failed, s.pin_locked_at",
);

export async function insertSession(
  tx: Tx,
  county: number,
  session: {
    id: string;
    account: string;
    tokenHash: Buffer;
    at: string;
    until: string;
    device: string;
    factorDue: boolean;
    proved: boolean;
  },
): Promise<void> {
  await sql`insert into identity.session (county, token_hash, id, account, begun_at, seen_at, until, device, proved_at, factor_due)
    values (${county}, ${session.tokenHash}, ${session.id}, ${session.account}, ${session.at}, ${session.at}, ${session.until}, ${session.device}, ${session.proved ? session.at : null}, ${session.factorDue})`.execute(
    tx,
  );
}

export async function findSession(tx: Tx, county: number, tokenHash: Buffer): Promise<SessionRow | null> {
  const rows = await sql<SessionRow>`select ${columns} from identity.session s
    join identity.account a on a.county = s.county and a.id = s.account
    where s.county = ${county} and s.token_hash = ${tokenHash}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function findSessionById(tx: Tx, county: number, id: string): Promise<SessionRow | null> {
  const rows = await sql<SessionRow>`select ${columns} from identity.session s
    join identity.account a on a.county = s.county and a.id = s.account
    where s.county = ${county} and s.id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function sessionsOf(
  tx: Tx,
  county: number,
  account: string,
  now: string,
): Promise<SessionRow[]> {
  const rows = await sql<SessionRow>`select ${columns} from identity.session s
    join identity.account a on a.county = s.county and a.id = s.account
    where s.county = ${county} and s.account = ${account} and s.ended_at is null and s.until > ${now} order by s.seen_at desc`.execute(
    tx,
  );
  return rows.rows;
}

export async function touchSession(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update identity.session set seen_at = ${at} where county = ${county} and id = ${id}`.execute(tx);
}

export async function endSession(
  tx: Tx,
  county: number,
  id: string,
  at: string,
  why: Ending,
): Promise<boolean> {
  const done = await sql`update identity.session set ended_at = ${at}, ended_why = ${why}
    where county = ${county} and id = ${id} and ended_at is null`.execute(tx);
  return Number(done.numAffectedRows ?? 0) > 0;
}

/** Ends every session of an account but one (or none spared). @returns the ids of those that ended. */
export async function endSessions(
  tx: Tx,
  county: number,
  given: { account: string; at: string; why: Ending; but: string | null },
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    update identity.session set ended_at = ${given.at}, ended_why = ${given.why}
    where county = ${county} and account = ${given.account} and ended_at is null and until > ${given.at}
      and (${given.but}::uuid is null or id <> ${given.but}::uuid) returning id`.execute(tx);
  return rows.rows.map((row) => row.id);
}

export async function keepProof(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update identity.session set proved_at = ${at} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

export async function keepFactorSet(tx: Tx, county: number, id: string): Promise<void> {
  await sql`update identity.session set factor_due = false where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

export async function keepPin(tx: Tx, county: number, id: string, hash: string | null): Promise<void> {
  await sql`update identity.session set pin_hash = ${hash}, pin_failed = 0, pin_locked_at = null
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function lockByPin(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update identity.session set pin_locked_at = ${at}
    where county = ${county} and id = ${id} and pin_hash is not null and pin_locked_at is null`.execute(tx);
}

export async function unlockByPin(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update identity.session set pin_locked_at = null, pin_failed = 0, seen_at = ${at}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Counts a wrong PIN, whatever else runs at the same time. @returns how many there are by now. */
export async function countWrongPin(tx: Tx, county: number, id: string): Promise<number> {
  const rows = await sql<{ pin_failed: number }>`update identity.session set pin_failed = pin_failed + 1
    where county = ${county} and id = ${id} returning pin_failed`.execute(tx);
  return rows.rows[0]?.pin_failed ?? 0;
}
