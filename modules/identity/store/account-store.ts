import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface AccountRow {
  id: string;
  staff: string;
  name: string;
  username: string;
  locked_at: string | null;
  signed_in_at: string | null;
  waiting: boolean;
  second_factor: boolean;
  subject: string | null;
}

/** Accounts by name, a page at a time, with the number of all that fit. */
export async function listAccounts(
  tx: Tx,
  county: number,
  given: { search: string; limit: number; offset: number },
): Promise<{ rows: AccountRow[]; total: number }> {
  const like = `%${given.search.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const [rows, total] = await Promise.all([
    sql<AccountRow>`select a.id, a.staff, s.name, a.username, a.locked_at, a.signed_in_at,
        a.password_hash is null as waiting,
        exists (select from identity.totp t where t.county = ${county} and t.account = a.id and t.confirmed_at is not null)
          or exists (select from identity.passkey p where p.county = ${county} and p.account = a.id) as second_factor,
        (select min(u.subject) from identity.subject u where u.county = ${county} and u.account = a.id) as subject
      from identity.account a join people.staff s on s.county = a.county and s.id = a.staff
      where a.county = ${county} and (s.name ilike ${like} or a.username ilike ${like})
      order by s.name collate "zh-x-icu", a.username limit ${given.limit} offset ${given.offset}`.execute(tx),
    sql<{ n: number }>`select count(*)::int as n
      from identity.account a join people.staff s on s.county = a.county and s.id = a.staff
      where a.county = ${county} and (s.name ilike ${like} or a.username ilike ${like})`.execute(tx),
  ]);
  return { rows: rows.rows, total: total.rows[0]!.n };
}

/** Staff who have no account yet, by name. */
export async function staffWithoutAccount(
  tx: Tx,
  county: number,
  search: string,
  limit: number,
): Promise<Array<{ id: string; name: string }>> {
  const like = `%${search.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql<{ id: string; name: string }>`select s.id, s.name from people.staff s
    where s.county = ${county} and s.name ilike ${like}
      and not exists (select from identity.account a where a.county = ${county} and a.staff = s.id)
    order by s.name collate "zh-x-icu", s.id limit ${limit}`.execute(tx);
  return rows.rows;
}

/** Which of these staff can sign in: their accounts are not locked. */
export async function openAccountsOf(
  tx: Tx,
  county: number,
  staff: readonly string[],
): Promise<Array<{ id: string; staff: string }>> {
  const rows = await sql<{ id: string; staff: string }>`select id, staff from identity.account
    where county = ${county} and staff = any(${[...staff]}::uuid[]) and locked_at is null for update`.execute(
    tx,
  );
  return rows.rows;
}

export async function keepLock(tx: Tx, county: number, account: string, at: string | null): Promise<void> {
  await sql`update identity.account set locked_at = ${at} where county = ${county} and id = ${account}`.execute(
    tx,
  );
}

/** What was kept to sign in with is gone: only the link sets a new password. */
export async function keepReset(
  tx: Tx,
  county: number,
  account: string,
  by: { staff: string; at: string },
): Promise<void> {
  await sql`update identity.account set password_hash = null, failed = 0, locked_until = null,
    reset_at = ${by.at}, reset_by = ${by.staff}, reset_seen_at = null
    where county = ${county} and id = ${account}`.execute(tx);
}

export async function keepResetSeen(tx: Tx, county: number, account: string, at: string): Promise<void> {
  await sql`update identity.account set reset_seen_at = ${at} where county = ${county} and id = ${account}`.execute(
    tx,
  );
}

export async function keepPassword(tx: Tx, county: number, account: string, hash: string): Promise<void> {
  await sql`update identity.account set password_hash = ${hash}, failed = 0, locked_until = null
    where county = ${county} and id = ${account}`.execute(tx);
}

export async function keepSignedIn(tx: Tx, county: number, account: string, at: string): Promise<void> {
  await sql`update identity.account set failed = 0, locked_until = null, signed_in_at = ${at}
    where county = ${county} and id = ${account}`.execute(tx);
}

export interface LinkRow {
  id: string;
  account: string;
  username: string;
  password_hash: string | null;
  locked_at: string | null;
}

export async function insertLink(
  tx: Tx,
  county: number,
  link: { id: string; account: string; tokenHash: Buffer; by: string; at: string; until: string },
): Promise<void> {
  // A new one makes those before it useless.
  await sql`update identity.account_link set used_at = ${link.at}
    where county = ${county} and account = ${link.account} and used_at is null`.execute(tx);
  await sql`insert into identity.account_link (county, token_hash, id, account, made_by, made_at, until)
    values (${county}, ${link.tokenHash}, ${link.id}, ${link.account}, ${link.by}, ${link.at}, ${link.until})`.execute(
    tx,
  );
}

/** A link that still is good, held for this transaction so that it is used once. */
export async function findLink(
  tx: Tx,
  county: number,
  tokenHash: Buffer,
  now: string,
): Promise<LinkRow | null> {
  const rows = await sql<LinkRow>`
    select l.id, l.account, a.username, a.password_hash, a.locked_at from identity.account_link l
    join identity.account a on a.county = l.county and a.id = l.account
    where l.county = ${county} and l.token_hash = ${tokenHash} and l.used_at is null and l.until > ${now}
    for update of l`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function keepLinkUsed(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update identity.account_link set used_at = ${at} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

const factorRoles = "identity.second-factor-roles";

/** The county's own list of roles that need a second factor; null where nothing was decided. */
export async function factorRoleSetting(tx: Tx, county: number): Promise<string[] | null> {
  const rows = await sql<{ value: string[] }>`select value from platform.setting
    where county = ${county} and name = ${factorRoles} order by since desc limit 1`.execute(tx);
  return rows.rows[0]?.value ?? null;
}

export async function keepFactorRoles(
  tx: Tx,
  county: number,
  roles: readonly string[],
  since: string,
): Promise<void> {
  await sql`insert into platform.setting (county, name, value, since)
    values (${county}, ${factorRoles}, ${JSON.stringify(roles)}::jsonb, ${since})`.execute(tx);
}

/** User names that are given, in small letters. */
export async function usernamesGiven(tx: Tx, county: number): Promise<Set<string>> {
  const rows = await sql<{ username: string }>`select username from identity.account
    where county = ${county}`.execute(tx);
  return new Set(rows.rows.map((row) => row.username));
}

/** Accounts that an import made go again, with their links. Once somebody signed in they stay (23503). */
export async function removeAccounts(tx: Tx, county: number, accounts: readonly string[]): Promise<void> {
  const ids = [...accounts];
  await sql`delete from identity.account_link where county = ${county} and account = any(${ids}::uuid[])`.execute(
    tx,
  );
  await sql`delete from identity.account where county = ${county} and id = any(${ids}::uuid[])`.execute(tx);
}
