import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface TotpRow {
  secret_sealed: Buffer;
  confirmed_at: string | null;
  last_step: number;
}

export async function findTotp(tx: Tx, county: number, account: string): Promise<TotpRow | null> {
  const rows = await sql<TotpRow>`select secret_sealed, confirmed_at, last_step from identity.totp
    where county = ${county} and account = ${account}`.execute(tx);
  const row = rows.rows[0];
  return row ? { ...row, last_step: Number(row.last_step) } : null;
}

/** A secret that waits for its first code; one that was confirmed stays until the new one is. */
export async function keepTotp(
  tx: Tx,
  county: number,
  totp: { account: string; sealed: Buffer; at: string },
): Promise<void> {
  await sql`insert into identity.totp (county, account, secret_sealed, made_at)
    values (${county}, ${totp.account}, ${totp.sealed}, ${totp.at})
    on conflict (county, account) do update set secret_sealed = excluded.secret_sealed,
      made_at = excluded.made_at, confirmed_at = null, last_step = 0`.execute(tx);
}

/** Takes a code's time step once: false when it or a later one was taken before. */
export async function takeStep(
  tx: Tx,
  county: number,
  account: string,
  step: number,
  confirmedAt: string,
): Promise<boolean> {
  const done = await sql`update identity.totp
    set last_step = ${step}, confirmed_at = coalesce(confirmed_at, ${confirmedAt}::timestamptz)
    where county = ${county} and account = ${account} and last_step < ${step}`.execute(tx);
  return Number(done.numAffectedRows ?? 0) > 0;
}

export async function removeTotp(tx: Tx, county: number, account: string): Promise<void> {
  await sql`delete from identity.totp where county = ${county} and account = ${account}`.execute(tx);
}

export async function replaceCodes(
  tx: Tx,
  county: number,
  given: { account: string; hashes: readonly Buffer[]; at: string },
): Promise<void> {
  const hashes = given.hashes.map((hash) => hash.toString("hex"));
  await sql`delete from identity.recovery_code where county = ${county} and account = ${given.account}`.execute(
    tx,
  );
  if (hashes.length === 0) return;
  await sql`insert into identity.recovery_code (county, account, code_hash, made_at)
    select ${county}::int, ${given.account}::uuid, decode(h, 'hex'), ${given.at}::timestamptz
    from unnest(${hashes}::text[]) as h`.execute(tx);
}

/** Uses a recovery code up: false when it is none, or was used. */
export async function takeCode(
  tx: Tx,
  county: number,
  account: string,
  hash: Buffer,
  at: string,
): Promise<boolean> {
  const done = await sql`update identity.recovery_code set used_at = ${at}
    where county = ${county} and account = ${account} and code_hash = ${hash} and used_at is null`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0) > 0;
}

export async function codesLeft(tx: Tx, county: number, account: string): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from identity.recovery_code
    where county = ${county} and account = ${account} and used_at is null`.execute(tx);
  return rows.rows[0]!.n;
}

export interface PasskeyRow {
  id: string;
  account: string;
  credential: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  name: string;
  made_at: string;
  used_at: string | null;
}

const keyColumns = sql.raw(
  "id, account, credential, public_key, counter::int as counter, transports, name, made_at, used_at",
);

export async function passkeysOf(tx: Tx, county: number, account: string): Promise<PasskeyRow[]> {
  const rows = await sql<PasskeyRow>`select ${keyColumns} from identity.passkey
    where county = ${county} and account = ${account} order by made_at`.execute(tx);
  return rows.rows;
}

export async function findPasskey(tx: Tx, county: number, credential: string): Promise<PasskeyRow | null> {
  const rows = await sql<PasskeyRow>`select ${keyColumns} from identity.passkey
    where county = ${county} and credential = ${credential}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function insertPasskey(tx: Tx, county: number, key: Omit<PasskeyRow, "used_at">): Promise<void> {
  await sql`insert into identity.passkey (county, id, account, credential, public_key, counter, transports, name, made_at)
    values (${county}, ${key.id}, ${key.account}, ${key.credential}, ${key.public_key}, ${key.counter}, ${key.transports}::text[], ${key.name}, ${key.made_at})`.execute(
    tx,
  );
}

export async function keepPasskeyUse(
  tx: Tx,
  county: number,
  id: string,
  counter: number,
  at: string,
): Promise<void> {
  await sql`update identity.passkey set counter = ${counter}, used_at = ${at}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** @param id one passkey, or null for all of the account. */
export async function removePasskeys(
  tx: Tx,
  county: number,
  account: string,
  id: string | null,
): Promise<number> {
  const done = await sql`delete from identity.passkey
    where county = ${county} and account = ${account} and (${id}::uuid is null or id = ${id}::uuid)`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}

export async function renamePasskey(
  tx: Tx,
  county: number,
  account: string,
  id: string,
  name: string,
): Promise<boolean> {
  const done = await sql`update identity.passkey set name = ${name}
    where county = ${county} and account = ${account} and id = ${id}`.execute(tx);
  return Number(done.numAffectedRows ?? 0) > 0;
}
