import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { BulkLimits } from "../model/bulk.ts";

export interface BulkRow {
  id: string;
  scope: string;
  staff: string;
  kind: string;
  from_at: string;
  until_at: string;
  count: number;
  count_limit: number;
  purposes: string[];
  noticed_at: string;
  passed_by: string | null;
  passed_at: string | null;
  passed_words: string;
  answer: string | null;
  answer_words: string;
  answered_by: string | null;
  answered_at: string | null;
}

export type NewBulk = Pick<
  BulkRow,
  | "id"
  | "scope"
  | "staff"
  | "kind"
  | "from_at"
  | "until_at"
  | "count"
  | "count_limit"
  | "purposes"
  | "noticed_at"
>;

/**
 * Keeps a notice once for each window. Seen again while nobody has answered, it takes the greater count.
 * @returns whether it is new.
 */
export async function keepBulk(tx: Tx, county: number, bulk: NewBulk): Promise<boolean> {
  const fresh =
    await sql`insert into audit.bulk (county, id, scope, staff, kind, from_at, until_at, count, count_limit, purposes, noticed_at)
    values (${county}, ${bulk.id}, ${bulk.scope}, ${bulk.staff}, ${bulk.kind}, ${bulk.from_at}, ${bulk.until_at}, ${bulk.count},
      ${bulk.count_limit}, ${bulk.purposes}, ${bulk.noticed_at})
    on conflict (county, staff, kind, from_at, scope) do nothing`.execute(tx);
  if (Number(fresh.numAffectedRows ?? 0) > 0) return true;
  await sql`update audit.bulk set count = ${bulk.count}, purposes = ${bulk.purposes}
    where county = ${county} and staff = ${bulk.staff} and kind = ${bulk.kind} and from_at = ${bulk.from_at}
      and scope = ${bulk.scope} and answered_at is null and count < ${bulk.count}`.execute(tx);
  return false;
}

/** Notices of these circles, and those passed on to the county where it is one of them; open ones first. */
export async function listBulk(
  tx: Tx,
  county: number,
  scopes: readonly string[],
  withPassed: boolean,
  limit: number,
): Promise<BulkRow[]> {
  const rows = await sql<BulkRow>`select * from audit.bulk
    where county = ${county} and (scope = any(${[...scopes]}::uuid[]) or (${withPassed} and passed_at is not null))
    order by answered_at is not null, noticed_at desc, id desc limit ${limit}`.execute(tx);
  return rows.rows;
}

/** One notice, its row held until the act ends. */
export async function findBulk(tx: Tx, county: number, id: string): Promise<BulkRow | null> {
  const rows =
    await sql<BulkRow>`select * from audit.bulk where county = ${county} and id = ${id} for update`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

export async function passBulkOn(
  tx: Tx,
  county: number,
  id: string,
  given: { by: string; at: string; words: string },
): Promise<void> {
  await sql`update audit.bulk set passed_by = ${given.by}, passed_at = ${given.at}, passed_words = ${given.words}
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function answerBulk(
  tx: Tx,
  county: number,
  id: string,
  given: { answer: string; by: string; at: string; words: string },
): Promise<void> {
  await sql`update audit.bulk set answer = ${given.answer}, answer_words = ${given.words}, answered_by = ${given.by},
      answered_at = ${given.at}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** The county's own limits; null where it set none. */
export async function ownLimits(tx: Tx, county: number, now: string): Promise<BulkLimits | null> {
  const rows = await sql<{ value: BulkLimits }>`select value from platform.setting
    where county = ${county} and name = 'audit.bulk-limits' and since <= ${now} order by since desc limit 1`.execute(
    tx,
  );
  return rows.rows[0]?.value ?? null;
}

/** Since when the county has limits of its own; null where it has none. */
export async function ownLimitsSince(tx: Tx, county: number, now: string): Promise<string | null> {
  const rows = await sql<{ since: string }>`select since from platform.setting
    where county = ${county} and name = 'audit.bulk-limits' and since <= ${now} order by since desc limit 1`.execute(
    tx,
  );
  return rows.rows[0]?.since ?? null;
}

export async function keepLimits(tx: Tx, county: number, limits: BulkLimits, since: string): Promise<void> {
  await sql`insert into platform.setting (county, name, value, since)
    values (${county}, 'audit.bulk-limits', ${JSON.stringify(limits)}::jsonb, ${since})`.execute(tx);
}

/** Deletes notices of much reading from before a moment, answers and all. @returns how many. */
export async function forgetBulk(tx: Tx, county: number, before: string): Promise<number> {
  const done = await sql`delete from audit.bulk where county = ${county} and noticed_at < ${before}`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}
