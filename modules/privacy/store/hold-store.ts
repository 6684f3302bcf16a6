import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Hold } from "../model/hold.ts";

const columns =
  sql.raw(`id, name, reason, matter, category, from_date as "from", until_date as "until", set_by as "setBy",
  set_at as "setAt", lifted_by as "liftedBy", lifted_at as "liftedAt", lift_reason as "liftReason"`);

export async function insertHoldRow(tx: Tx, county: number, h: Hold): Promise<void> {
  await sql`insert into privacy.hold (county, id, name, reason, matter, category, from_date, until_date, set_by, set_at)
    values (${county}, ${h.id}, ${h.name}, ${h.reason}, ${h.matter}, ${h.category}, ${h.from}, ${h.until}, ${h.setBy}, ${h.setAt})`.execute(
    tx,
  );
}

export async function findHoldRow(tx: Tx, county: number, id: string): Promise<Hold | null> {
  const rows =
    await sql<Hold>`select ${columns} from privacy.hold where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Lifts a hold that stands. @returns false when somebody was faster. */
export async function liftHoldRow(
  tx: Tx,
  county: number,
  id: string,
  by: { staff: string; at: string; reason: string },
): Promise<boolean> {
  const done =
    await sql`update privacy.hold set lifted_by = ${by.staff}, lifted_at = ${by.at}, lift_reason = ${by.reason}
    where county = ${county} and id = ${id} and lifted_at is null`.execute(tx);
  return Number(done.numAffectedRows ?? 0) > 0;
}

/** Holds that stand. */
export async function holdsInForce(tx: Tx, county: number): Promise<Hold[]> {
  const rows = await sql<Hold>`select ${columns} from privacy.hold
    where county = ${county} and lifted_at is null order by set_at desc, id`.execute(tx);
  return rows.rows;
}

/** Those that stand, then the latest that were lifted. */
export async function listHolds(tx: Tx, county: number, limit: number): Promise<Hold[]> {
  const rows = await sql<Hold>`select ${columns} from privacy.hold
    where county = ${county} order by lifted_at desc nulls first, set_at desc, id limit ${limit}`.execute(tx);
  return rows.rows;
}
