import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import { type Arrangement, noArrangement, type SafetyPlan } from "../model/arrangement.ts";

/** How the sides of a mediation meet; together and at once where nothing else was arranged. */
export async function arrangementOf(tx: Tx, county: number, mediation: string): Promise<Arrangement> {
  return (await findArrangement(tx, county, mediation)) ?? noArrangement;
}

export async function findArrangement(
  tx: Tx,
  county: number,
  mediation: string,
): Promise<Arrangement | null> {
  const rows = await sql<Arrangement>`select why, needs, dialect, stagger, first_side as "firstSide", apart,
      cool_until as "coolUntil" from venue.arrangement where county = ${county} and mediation = ${mediation}`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

export async function keepArrangement(
  tx: Tx,
  county: number,
  of: { mediation: string; matter: string; at: string },
  a: Arrangement,
): Promise<void> {
  await sql`insert into venue.arrangement (county, mediation, matter, why, needs, dialect, stagger, first_side, apart,
      cool_until, arranged_at)
    values (${county}, ${of.mediation}, ${of.matter}, ${a.why}, ${a.needs}::text[], ${a.dialect}, ${a.stagger},
      ${a.firstSide}, ${a.apart}, ${a.coolUntil}, ${of.at})
    on conflict (county, mediation) do update set why = excluded.why, needs = excluded.needs, dialect = excluded.dialect,
      stagger = excluded.stagger, first_side = excluded.first_side, apart = excluded.apart,
      cool_until = excluded.cool_until, arranged_at = excluded.arranged_at`.execute(tx);
}

/** The newest safety plan of a mediation, where its compartment is open. */
export async function findSafety(
  tx: Tx,
  county: number,
  matter: string,
  mediation: string,
): Promise<SafetyPlan | null> {
  const rows = await sql<SafetyPlan>`select seats, leave, call, stop, at from venue.safety
    where county = ${county} and matter = ${matter} and mediation = ${mediation} order by at desc, id desc limit 1`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

export async function insertSafety(
  tx: Tx,
  county: number,
  of: { id: string; matter: string; mediation: string },
  plan: SafetyPlan,
): Promise<void> {
  await sql`insert into venue.safety (county, id, matter, compartment, mediation, seats, leave, call, stop, at)
    values (${county}, ${of.id}, ${of.matter}, 'neutral', ${of.mediation}, ${plan.seats}, ${plan.leave}, ${plan.call},
      ${plan.stop}, ${plan.at})`.execute(tx);
}
