import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/**
 * Writes over the words of a matter's mediations: where they met and what was said, proposals, the agreement with its
 * paper, what was owed and done, pictures of signatures. States, amounts, days and content hashes stay.
 */
export async function forgetMediationWords(
  tx: Tx,
  county: number,
  matter: string,
  words: string,
): Promise<void> {
  await sql`update mediation.session set place = '', invited = '',
      record = case when record = '' then '' else ${words}::text end
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update mediation.proposal set text = ${words} where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update mediation.agreement set facts = ${words}, disputed = '', responsibility = '', remaining = '', paper = null, pdf = null
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update mediation.obligation set what = ${words}, way = '' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update mediation.performance set note = '', proof = null where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update mediation.signature set picture = null where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
}

/** The pictures of signatures of a matter: files that no matter holds by itself. */
export async function picturesOf(tx: Tx, county: number, matter: string): Promise<string[]> {
  const rows = await sql<{ picture: string }>`select picture from mediation.signature
    where county = ${county} and matter = ${matter} and picture is not null`.execute(tx);
  return rows.rows.map((row) => row.picture);
}

/** The person behind a party. */
export async function personOfParty(tx: Tx, county: number, party: string): Promise<string | null> {
  const rows = await sql<{ person: string }>`select person from mediation.party
    where county = ${county} and id = ${party}`.execute(tx);
  return rows.rows[0]?.person ?? null;
}

/** Whether one of these parties has agreed to the mediation. */
export async function partyConsents(tx: Tx, county: number, parties: readonly string[]): Promise<boolean> {
  if (parties.length === 0) return false;
  const rows = await sql`select 1 from mediation.party
    where county = ${county} and id = any(${[...parties]}::uuid[]) and consent = 'given' limit 1`.execute(tx);
  return rows.rows.length > 0;
}
