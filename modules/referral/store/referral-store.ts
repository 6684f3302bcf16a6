import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type {
  ConsentWay,
  HandedKind,
  ReferralKind,
  ReferralOutcome,
  ReferralSide,
} from "../model/referral.ts";
import type { ReferralState } from "../model/referral-life.ts";

export interface ReferralRow {
  id: string;
  matter: string;
  compartment: ReferralSide;
  kind: ReferralKind;
  state: ReferralState;
  receiver: string;
  words: string;
  hands: HandedKind[];
  offered_at: string;
  consent_way: ConsentWay | null;
  consent_at: string | null;
  handed_at: string | null;
  answer_by: string | null;
  outcome: ReferralOutcome | null;
  outcome_words: string;
  outcome_at: string | null;
}

const columns =
  sql.raw(`id, matter, compartment, kind, state, receiver, words, hands, offered_at, consent_way, consent_at,
  handed_at, answer_by, outcome, outcome_words, outcome_at`);

export async function insertReferral(
  tx: Tx,
  county: number,
  r: Pick<
    ReferralRow,
    "id" | "matter" | "compartment" | "kind" | "state" | "receiver" | "words" | "hands" | "offered_at"
  > & { by: string },
): Promise<void> {
  await sql`insert into referral.referral (county, id, matter, compartment, kind, state, receiver, words, hands, offered_by, offered_at)
    values (${county}, ${r.id}, ${r.matter}, ${r.compartment}, ${r.kind}, ${r.state}, ${r.receiver}, ${r.words},
      ${[...r.hands]}::text[], ${r.by}, ${r.offered_at})`.execute(tx);
}

/** The referrals of a matter in the compartments that are open, the newest first. */
export async function referralsOf(tx: Tx, county: number, matter: string): Promise<ReferralRow[]> {
  const rows = await sql<ReferralRow>`select ${columns} from referral.referral
    where county = ${county} and matter = ${matter} order by offered_at desc, id desc`.execute(tx);
  return rows.rows;
}

/** One referral, its row held until the act ends. */
export async function findReferral(
  tx: Tx,
  county: number,
  matter: string,
  id: string,
): Promise<ReferralRow | null> {
  const rows = await sql<ReferralRow>`select ${columns} from referral.referral
    where county = ${county} and matter = ${matter} and id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function changeReferral(
  tx: Tx,
  county: number,
  id: string,
  change: Partial<
    Pick<
      ReferralRow,
      | "state"
      | "consent_way"
      | "consent_at"
      | "handed_at"
      | "answer_by"
      | "outcome"
      | "outcome_words"
      | "outcome_at"
    >
  > & { handed_by?: string },
): Promise<void> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update referral.referral set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

/** The agreement in force of a matter, for a letter that may name it. */
export async function agreementOf(
  tx: Tx,
  county: number,
  matter: string,
): Promise<{ number: string; terms: Array<{ what: string; cents: number | null; due_on: string }> } | null> {
  const rows = await sql<{ id: string; number: string }>`select id, number from mediation.agreement
    where county = ${county} and matter = ${matter} and state = 'sealed' and not interim order by drafted_at desc limit 1`.execute(
    tx,
  );
  const agreement = rows.rows[0];
  if (!agreement) return null;
  const terms = await sql<{ what: string; cents: number | null; due_on: string }>`select what, cents, due_on
    from mediation.obligation where county = ${county} and agreement = ${agreement.id} order by number limit 60`.execute(
    tx,
  );
  return { number: agreement.number, terms: terms.rows };
}

/** Writes over the words of a matter's referrals. Every compartment must be open. */
export async function forgetReferralWords(
  tx: Tx,
  county: number,
  matter: string,
  words: string,
): Promise<void> {
  await sql`update referral.referral set words = ${words}, receiver = '', outcome_words = ''
    where county = ${county} and matter = ${matter}`.execute(tx);
}
