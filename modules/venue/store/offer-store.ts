import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PlaceKind, Side, TimeOption, Way } from "../model/time.ts";

export interface OfferRow {
  id: string;
  matter: string;
  mediation: string;
  session: string | null;
  kind: PlaceKind;
  place: string;
  minutes: number;
  interpreter: string | null;
  state: "open" | "planned" | "withdrawn";
  asked_at: string;
}

export interface AnswerRow {
  id: string;
  party: string;
  compartment: Side;
  options: string[];
  way: Way;
  at: string;
}

/** The latest set of times offered in a mediation. */
export async function findOffer(tx: Tx, county: number, mediation: string): Promise<OfferRow | null> {
  const rows =
    await sql<OfferRow>`select id, matter, mediation, session, kind, place, minutes, interpreter, state, asked_at
    from venue.offer where county = ${county} and mediation = ${mediation}
    order by asked_at desc, id desc limit 1`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function optionsOf(tx: Tx, county: number, offer: string): Promise<TimeOption[]> {
  const rows = await sql<TimeOption>`select id, at, room from venue.option
    where county = ${county} and offer = ${offer} order by at, id`.execute(tx);
  return rows.rows;
}

export async function insertOffer(
  tx: Tx,
  county: number,
  o: Omit<OfferRow, "state">,
  options: readonly TimeOption[],
): Promise<void> {
  await sql`insert into venue.offer (county, id, matter, mediation, session, kind, place, minutes, interpreter, state, asked_at)
    values (${county}, ${o.id}, ${o.matter}, ${o.mediation}, ${o.session}, ${o.kind}, ${o.place}, ${o.minutes},
      ${o.interpreter}, 'open', ${o.asked_at})`.execute(tx);
  for (const option of options)
    await sql`insert into venue.option (county, id, offer, at, room)
      values (${county}, ${option.id}, ${o.id}, ${option.at}, ${option.room})`.execute(tx);
}

export async function closeOffer(
  tx: Tx,
  county: number,
  id: string,
  state: "planned" | "withdrawn",
): Promise<void> {
  await sql`update venue.offer set state = ${state} where county = ${county} and id = ${id} and state = 'open'`.execute(
    tx,
  );
}

/** The newest answer of each party, as far as the compartments are open. */
export async function answersOf(
  tx: Tx,
  county: number,
  matter: string,
  offer: string,
): Promise<Map<string, AnswerRow>> {
  const rows = await sql<AnswerRow>`select distinct on (party) id, party, compartment, options, way, at
    from venue.answer where county = ${county} and matter = ${matter} and offer = ${offer}
    order by party, at desc, id desc`.execute(tx);
  return new Map(rows.rows.map((row) => [row.party, row]));
}

export async function insertAnswer(
  tx: Tx,
  county: number,
  of: { matter: string; offer: string },
  a: AnswerRow,
): Promise<void> {
  await sql`insert into venue.answer (county, id, offer, matter, compartment, party, options, way, at)
    values (${county}, ${a.id}, ${of.offer}, ${of.matter}, ${a.compartment}, ${a.party}, ${a.options}::uuid[], ${a.way},
      ${a.at})`.execute(tx);
}
