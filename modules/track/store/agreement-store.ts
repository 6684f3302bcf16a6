import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface PoliceAgreement {
  track: string;
  year: number;
  number: number;
  held_at: string;
  facts_note: string;
  content_note: string;
  perform_by: string | null;
  at_once: boolean;
  host: string;
  made_at: string;
}

export interface TrackParty {
  id: string;
  track: string;
  person: string;
  side: "A" | "B" | "helper";
  role: "party" | "guardian" | "agent" | "helper";
}

export async function agreementsOf(tx: Tx, county: number, matter: string): Promise<PoliceAgreement[]> {
  const rows =
    await sql<PoliceAgreement>`select a.track, a.year, a.number, a.held_at, a.facts_note, a.content_note,
      a.perform_by, a.at_once, a.host, a.made_at
    from track.agreement a join track.track t on t.county = a.county and t.id = a.track
    where a.county = ${county} and t.county = ${county} and t.matter = ${matter}`.execute(tx);
  return rows.rows;
}

export async function insertAgreement(tx: Tx, county: number, one: PoliceAgreement): Promise<void> {
  await sql`insert into track.agreement (county, track, year, number, held_at, facts_note, content_note, perform_by,
      at_once, host, made_at)
    values (${county}, ${one.track}, ${one.year}, ${one.number}, ${one.held_at}, ${one.facts_note}, ${one.content_note},
      ${one.perform_by}, ${one.at_once}, ${one.host}, ${one.made_at})`.execute(tx);
}

export async function trackParties(tx: Tx, county: number, track: string): Promise<TrackParty[]> {
  const rows = await sql<TrackParty>`select id, track, person, side, role from track.party
    where county = ${county} and track = ${track} order by side, role desc, id`.execute(tx);
  return rows.rows;
}

export async function insertTrackParty(tx: Tx, county: number, party: TrackParty): Promise<void> {
  await sql`insert into track.party (county, id, track, person, side, role)
    values (${county}, ${party.id}, ${party.track}, ${party.person}, ${party.side}, ${party.role})`.execute(
    tx,
  );
}
