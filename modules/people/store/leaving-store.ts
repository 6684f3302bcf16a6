import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Handing, LeaveReason, Leaving } from "../model/leaving.ts";

interface LeavingRow {
  id: string;
  staff: string;
  from_date: string;
  reason: LeaveReason;
  handing: Handing;
  rest: string | null;
  planned_by: string;
  planned_at: string;
  done_at: string | null;
}

const asLeaving = (row: LeavingRow): Leaving => ({
  id: row.id,
  staff: row.staff,
  from: row.from_date,
  reason: row.reason,
  handing: row.handing,
  rest: row.rest,
  plannedBy: row.planned_by,
  plannedAt: row.planned_at,
  doneAt: row.done_at,
});

export async function insertLeaving(tx: Tx, county: number, leaving: Leaving): Promise<void> {
  await sql`insert into people.leaving (county, id, staff, from_date, reason, handing, rest, planned_by, planned_at, done_at)
    values (${county}, ${leaving.id}, ${leaving.staff}, ${leaving.from}, ${leaving.reason},
      ${JSON.stringify(leaving.handing)}::jsonb, ${leaving.rest}, ${leaving.plannedBy}, ${leaving.plannedAt},
      ${leaving.doneAt})`.execute(tx);
}

/** Leavings whose day has come and that have not been carried out, held until the transaction ends. */
export async function leavingsDue(tx: Tx, county: number, day: string): Promise<Leaving[]> {
  const rows =
    await sql<LeavingRow>`select id, staff, from_date, reason, handing, rest, planned_by, planned_at, done_at
    from people.leaving where county = ${county} and done_at is null and from_date <= ${day}
    order by from_date, id for update skip locked`.execute(tx);
  return rows.rows.map(asLeaving);
}

/** The leaving of a person that is still to come. */
export async function plannedLeaving(tx: Tx, county: number, staff: string): Promise<Leaving | null> {
  const rows =
    await sql<LeavingRow>`select id, staff, from_date, reason, handing, rest, planned_by, planned_at, done_at
    from people.leaving where county = ${county} and staff = ${staff} and done_at is null
    order by from_date limit 1`.execute(tx);
  return rows.rows.map(asLeaving)[0] ?? null;
}

export async function leavingDone(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update people.leaving set done_at = ${at} where county = ${county} and id = ${id}`.execute(tx);
}

/** Nobody is rung who works here no more: the telephone goes with the last post. */
export async function forgetPhone(tx: Tx, county: number, staff: string): Promise<void> {
  await sql`update people.staff set phone_sealed = null where county = ${county} and id = ${staff}`.execute(
    tx,
  );
}
