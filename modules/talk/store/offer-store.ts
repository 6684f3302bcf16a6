import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { OfferState } from "../model/offer-life.ts";
import type { HelperRelation, OfferTerms, Table, Typer, Voice } from "../model/talk.ts";

export interface OfferRow {
  id: string;
  compartment: Table;
  maker: Voice;
  terms: OfferTerms;
  note: string;
  until: string;
  state: OfferState;
  accepted: Voice[];
  counters: string | null;
  typed_by: Typer;
  relation: HelperRelation | null;
  author: string;
  at: string;
  closed_at: string | null;
  agreement: string | null;
}

const columns =
  sql.raw(`id, compartment, maker, terms, note, until, state, accepted, counters, typed_by, relation, author,
  at, closed_at, agreement`);

/** The offers of a room in the compartments that are open, the oldest first. */
export async function offersOf(tx: Tx, county: number, room: string): Promise<OfferRow[]> {
  const rows = await sql<OfferRow>`select ${columns} from talk.offer
    where county = ${county} and room = ${room} order by at, id`.execute(tx);
  return rows.rows;
}

export async function insertOffer(
  tx: Tx,
  county: number,
  place: { room: string; matter: string },
  o: Omit<OfferRow, "closed_at" | "agreement" | "accepted" | "state">,
): Promise<void> {
  await sql`insert into talk.offer (county, id, room, matter, compartment, maker, terms, note, until, state, counters, typed_by,
      relation, author, at)
    values (${county}, ${o.id}, ${place.room}, ${place.matter}, ${o.compartment}, ${o.maker}, ${JSON.stringify(o.terms)}::jsonb,
      ${o.note}, ${o.until}, 'open', ${o.counters}, ${o.typed_by}, ${o.relation}, ${o.author}, ${o.at})`.execute(
    tx,
  );
}

export async function changeOffer(
  tx: Tx,
  county: number,
  id: string,
  change: { state: OfferState; accepted: readonly Voice[]; closedAt: string | null },
): Promise<void> {
  await sql`update talk.offer set state = ${change.state}, accepted = ${[...change.accepted]}::text[], closed_at = ${change.closedAt}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Offers whose day has passed are written down as lapsed, in the compartments that are open. @returns which. */
export async function lapseOffers(
  tx: Tx,
  county: number,
  room: string,
  given: { today: string; at: string },
): Promise<Array<Pick<OfferRow, "id" | "compartment" | "maker">>> {
  const rows = await sql<Pick<OfferRow, "id" | "compartment" | "maker">>`update talk.offer
    set state = 'lapsed', closed_at = ${given.at}
    where county = ${county} and room = ${room} and state = 'open' and until < ${given.today}
    returning id, compartment, maker`.execute(tx);
  return rows.rows;
}

export async function noteAgreement(tx: Tx, county: number, id: string, agreement: string): Promise<void> {
  await sql`update talk.offer set agreement = ${agreement} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}
