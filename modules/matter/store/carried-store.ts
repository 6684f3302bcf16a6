import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MatterState } from "../model/matter-life.ts";

/** A matter somebody carries, without its words: they may name people. */
export interface Carried {
  id: string;
  code: string;
  state: MatterState;
  category: string;
  grid: string | null;
  room: string | null;
}

const open = sql.raw("state not in ('verified', 'ended')");

/** The open matters of which somebody is the holder, their rows held until the transaction ends. */
export async function openMattersOf(tx: Tx, county: number, staff: string): Promise<Carried[]> {
  const rows = await sql<Carried>`select id, code, state, category, grid, room from matter.matter
    where county = ${county} and holder = ${staff} and ${open} order by reported_at, id for no key update`.execute(
    tx,
  );
  return rows.rows;
}

export async function listOpenMattersOf(tx: Tx, county: number, staff: string): Promise<Carried[]> {
  const rows = await sql<Carried>`select id, code, state, category, grid, room from matter.matter
    where county = ${county} and holder = ${staff} and ${open} order by reported_at, id`.execute(tx);
  return rows.rows;
}

/** How many open matters somebody mediates. */
export async function countMediated(tx: Tx, county: number, staff: string): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from matter.matter
    where county = ${county} and ${staff}::uuid = any(mediators) and ${open}`.execute(tx);
  return rows.rows[0]!.n;
}

/** Everybody who carries an open matter. */
export async function holdersOfOpen(tx: Tx, county: number): Promise<string[]> {
  const rows = await sql<{ holder: string }>`select distinct holder from matter.matter
    where county = ${county} and holder is not null and ${open}`.execute(tx);
  return rows.rows.map((row) => row.holder);
}
