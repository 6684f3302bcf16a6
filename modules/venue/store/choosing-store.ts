import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { ChoiceAnswer, Side, Way } from "../model/time.ts";

export interface ChoosingRow {
  id: string;
  matter: string;
  mediation: string;
  named: string | null;
  shown: string[];
  state: "open" | "agreed" | "appointed" | "dropped";
  asked_at: string;
  mediator: string | null;
  reason: string;
}

export interface ChoiceRow {
  id: string;
  party: string;
  compartment: Side;
  answer: ChoiceAnswer;
  mediator: string | null;
  way: Way;
  at: string;
}

/** The latest time the sides of a mediation were asked about its mediator. */
export async function findChoosing(tx: Tx, county: number, mediation: string): Promise<ChoosingRow | null> {
  const rows =
    await sql<ChoosingRow>`select id, matter, mediation, named, shown, state, asked_at, mediator, reason
    from venue.choosing where county = ${county} and mediation = ${mediation}
    order by asked_at desc, id desc limit 1`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function insertChoosing(
  tx: Tx,
  county: number,
  c: Pick<ChoosingRow, "id" | "matter" | "mediation" | "named" | "shown" | "asked_at">,
): Promise<void> {
  await sql`insert into venue.choosing (county, id, matter, mediation, named, shown, state, asked_at)
    values (${county}, ${c.id}, ${c.matter}, ${c.mediation}, ${c.named}, ${c.shown}::uuid[], 'open', ${c.asked_at})`.execute(
    tx,
  );
}

export async function settleChoosing(
  tx: Tx,
  county: number,
  id: string,
  to: { state: ChoosingRow["state"]; mediator: string | null; reason: string; at: string },
): Promise<void> {
  await sql`update venue.choosing set state = ${to.state}, mediator = ${to.mediator}, reason = ${to.reason}, settled_at = ${to.at}
    where county = ${county} and id = ${id} and state = 'open'`.execute(tx);
}

/** The newest answer of each party, as far as the compartments are open. */
export async function choicesOf(
  tx: Tx,
  county: number,
  matter: string,
  choosing: string,
): Promise<Map<string, ChoiceRow>> {
  const rows =
    await sql<ChoiceRow>`select distinct on (party) id, party, compartment, answer, mediator, way, at
    from venue.choice where county = ${county} and matter = ${matter} and choosing = ${choosing}
    order by party, at desc, id desc`.execute(tx);
  return new Map(rows.rows.map((row) => [row.party, row]));
}

export async function insertChoice(
  tx: Tx,
  county: number,
  of: { matter: string; choosing: string },
  c: ChoiceRow,
): Promise<void> {
  await sql`insert into venue.choice (county, id, choosing, matter, compartment, party, answer, mediator, way, at)
    values (${county}, ${c.id}, ${of.choosing}, ${of.matter}, ${c.compartment}, ${c.party}, ${c.answer}, ${c.mediator},
      ${c.way}, ${c.at})`.execute(tx);
}
