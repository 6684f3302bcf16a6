import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { SealedPurpose } from "../model/seal.ts";

/** A sealed matter opened by somebody, in one sign-in, for a purpose. */
export interface Opened {
  staff: string;
  purpose: SealedPurpose;
  at: string;
}

/** Keeps that somebody opened a sealed matter. */
export async function insertOpening(
  tx: Tx,
  county: number,
  opening: { id: string; matter: string; session: string } & Opened,
): Promise<void> {
  const o = opening;
  await sql`insert into matter.opening (county, id, matter, staff, session, purpose, at)
    values (${county}, ${o.id}, ${o.matter}, ${o.staff}, ${o.session}, ${o.purpose}, ${o.at})`.execute(tx);
}

/** Whether somebody named a purpose in this sign-in. */
export async function isOpened(
  tx: Tx,
  county: number,
  matter: string,
  by: { staff: string; session: string },
): Promise<boolean> {
  const rows = await sql`select 1 from matter.opening
    where county = ${county} and matter = ${matter} and staff = ${by.staff} and session = ${by.session} limit 1`.execute(
    tx,
  );
  return rows.rows.length > 0;
}

/** Every opening of a matter, newest first: what the resident reads beside the readings. */
export async function openingsOfMatter(tx: Tx, county: number, matter: string): Promise<Opened[]> {
  const rows = await sql<Opened>`select staff, purpose, at from matter.opening
    where county = ${county} and matter = ${matter} order by at desc, id desc limit 500`.execute(tx);
  return rows.rows;
}
