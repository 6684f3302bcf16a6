import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { VariationConsent } from "../model/mediation.ts";

export interface VariationRow {
  id: string;
  matter: string;
  obligation: string;
  /** 1 for the first change of a promise. */
  number: number;
  due_before: string;
  due_after: string;
  cents_before: number | null;
  cents_after: number | null;
  consent_a: VariationConsent;
  consent_b: VariationConsent;
  note: string;
  by: string;
  at: string;
}

export async function insertVariation(
  tx: Tx,
  county: number,
  v: Omit<VariationRow, "number">,
): Promise<void> {
  await sql`insert into mediation.variation (county, id, matter, obligation, number, due_before, due_after, cents_before,
      cents_after, consent_a, consent_b, note, by, at)
    select ${county}::int, ${v.id}::uuid, ${v.matter}::uuid, ${v.obligation}::uuid, coalesce(max(number), 0) + 1,
      ${v.due_before}::date, ${v.due_after}::date, ${v.cents_before}::bigint, ${v.cents_after}::bigint, ${v.consent_a}::text,
      ${v.consent_b}::text, ${v.note}::uuid, ${v.by}::text, ${v.at}::timestamptz
    from mediation.variation where county = ${county} and obligation = ${v.obligation}`.execute(tx);
}

export async function variationsOf(tx: Tx, county: number, matter: string): Promise<VariationRow[]> {
  const rows =
    await sql<VariationRow>`select id, matter, obligation, number, due_before, due_after, cents_before, cents_after,
      consent_a, consent_b, note, by, at
    from mediation.variation where county = ${county} and matter = ${matter} order by at, number`.execute(tx);
  return rows.rows;
}

/** The day and amount that hold from now on. */
export async function varyObligationRow(
  tx: Tx,
  county: number,
  id: string,
  to: { dueOn: string; cents: number | null },
): Promise<void> {
  await sql`update mediation.obligation set due_on = ${to.dueOn}, cents = ${to.cents}
    where county = ${county} and id = ${id}`.execute(tx);
}
