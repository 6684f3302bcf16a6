import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Reach } from "../model/abilities.ts";

export interface Account {
  id: string;
  staff: string;
  username: string;
  /** Null until its owner has set one. */
  password_hash: string | null;
  failed: number;
  locked_until: string | null;
  locked_at: string | null;
  reset_at: string | null;
  reset_by: string | null;
  reset_seen_at: string | null;
}

const columns = sql.raw(
  "id, staff, username, password_hash, failed, locked_until, locked_at, reset_at, reset_by, reset_seen_at",
);

export async function findAccount(tx: Tx, county: number, username: string): Promise<Account | null> {
  const rows = await sql<Account>`select ${columns} from identity.account
    where county = ${county} and username = ${username.trim().toLowerCase()}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function findAccountById(tx: Tx, county: number, id: string): Promise<Account | null> {
  const rows = await sql<Account>`select ${columns} from identity.account
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function findAccountOf(tx: Tx, county: number, staff: string): Promise<Account | null> {
  const rows = await sql<Account>`select ${columns} from identity.account
    where county = ${county} and staff = ${staff}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function keepFailure(
  tx: Tx,
  county: number,
  account: string,
  failed: number,
  lockedUntil: string | null,
): Promise<void> {
  await sql`update identity.account set failed = ${failed}, locked_until = ${lockedUntil} where county = ${county} and id = ${account}`.execute(
    tx,
  );
}

export async function insertAccount(
  tx: Tx,
  county: number,
  account: {
    id: string;
    staff: string;
    username: string;
    passwordHash: string | null;
    demonstration: boolean;
    madeAt?: string;
  },
): Promise<void> {
  await sql`insert into identity.account (county, id, staff, username, password_hash, demonstration, made_at)
    values (${county}, ${account.id}, ${account.staff}, ${account.username.toLowerCase()}, ${account.passwordHash}, ${account.demonstration}, ${account.madeAt ?? null})`.execute(
    tx,
  );
}

export interface HoldRow {
  id: string;
  matter: string;
  sides: string[];
  party: string | null;
}

export async function insertHold(
  tx: Tx,
  county: number,
  hold: {
    id: string;
    tokenHash: Buffer;
    matter: string;
    sides: readonly string[];
    party: string | null;
    at: string;
    until: string;
  },
): Promise<void> {
  await sql`insert into identity.hold (county, token_hash, id, matter, sides, party, made_at, until)
    values (${county}, ${hold.tokenHash}, ${hold.id}, ${hold.matter}, ${[...hold.sides]}::text[], ${hold.party}, ${hold.at}, ${hold.until})`.execute(
    tx,
  );
}

export async function findHold(
  tx: Tx,
  county: number,
  tokenHash: Buffer,
  now: string,
): Promise<HoldRow | null> {
  const rows = await sql<HoldRow>`select id, matter, sides, party from identity.hold
    where county = ${county} and token_hash = ${tokenHash} and ended_at is null and until > ${now}`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

/** Gives the holder of a matter's reporter side (or of a party) the compartments of their side. */
export async function widenHolds(
  tx: Tx,
  county: number,
  matter: string,
  from: string,
  to: { side: string; party: string },
): Promise<void> {
  await sql`update identity.hold set sides = (select array_agg(distinct s) from unnest(sides || ${to.side}::text) as s), party = ${to.party}
    where county = ${county} and matter = ${matter} and ${from} = any(sides)`.execute(tx);
}

export async function findProgram(
  tx: Tx,
  county: number,
  tokenHash: Buffer,
): Promise<{ id: string; name: string; grants: string[] } | null> {
  const rows = await sql<{
    id: string;
    name: string;
    grants: string[];
  }>`select id, name, grants from identity.program
    where county = ${county} and token_hash = ${tokenHash} and ended_at is null`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function insertProgram(
  tx: Tx,
  county: number,
  program: { id: string; name: string; tokenHash: Buffer; grants: readonly string[]; by: string; at: string },
): Promise<void> {
  await sql`insert into identity.program (county, id, name, token_hash, grants, made_by, made_at)
    values (${county}, ${program.id}, ${program.name}, ${program.tokenHash}, ${[...program.grants]}::text[], ${program.by}, ${program.at})`.execute(
    tx,
  );
}

/** What each role may do, from the reference table. */
export async function roleGrants(tx: Tx): Promise<Map<string, Record<string, Reach>>> {
  const rows = await sql<{
    role: string;
    act: string;
    reach: Reach;
  }>`select role, act, reach from identity.role_may`.execute(tx);
  const grants = new Map<string, Record<string, Reach>>();
  for (const row of rows.rows) {
    const may = grants.get(row.role) ?? {};
    may[row.act] = row.reach;
    grants.set(row.role, may);
  }
  return grants;
}

export async function countAttempt(
  tx: Tx,
  county: number,
  key: string,
  now: string,
  windowStart: string,
): Promise<number> {
  const rows = await sql<{ failed: number }>`
    insert into identity.attempt (county, key, failed, first_at) values (${county}, ${key}, 1, ${now})
    on conflict (county, key) do update set
      failed = case when attempt.first_at < ${windowStart} then 1 else attempt.failed + 1 end,
      first_at = case when attempt.first_at < ${windowStart} then excluded.first_at else attempt.first_at end
    returning failed`.execute(tx);
  return rows.rows[0]!.failed;
}

export async function attemptsOf(tx: Tx, county: number, key: string, windowStart: string): Promise<number> {
  const rows = await sql<{ failed: number }>`select failed from identity.attempt
    where county = ${county} and key = ${key} and first_at >= ${windowStart}`.execute(tx);
  return rows.rows[0]?.failed ?? 0;
}

/** What the reporter's links of a matter open by now: their side too, once they are a party. */
export async function reporterPlace(
  tx: Tx,
  county: number,
  matter: string,
): Promise<{ sides: string[]; party: string | null }> {
  const rows = await sql<{ sides: string[]; party: string | null }>`select sides, party from identity.hold
    where county = ${county} and matter = ${matter} and 'reporter' = any(sides) order by party nulls last limit 1`.execute(
    tx,
  );
  return rows.rows[0] ?? { sides: ["reporter"], party: null };
}
