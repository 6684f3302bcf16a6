import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { InterimFate } from "../model/agreement-kind.ts";
import type { TermPlan, VariationConsent } from "../model/mediation.ts";

export interface AgreementRow {
  id: string;
  mediation: string;
  matter: string;
  number: string;
  form: "written" | "oral";
  state: "draft" | "offered" | "sealed" | "replaced" | "superseded" | "ended";
  /** For the time being; `until` is its last day, null until the final agreement. */
  interim: boolean;
  until: string | null;
  /** Of a final one: what becomes of the interim ones in force. */
  interims: InterimFate | null;
  /** The template its draft started from, and in which version. */
  template: string | null;
  template_version: number | null;
  facts: string;
  disputed: string;
  responsibility: string;
  /** What was not agreed; empty for an agreement over the whole. */
  remaining: string;
  copies: number;
  drafted_at: string;
  content_hash: Buffer | null;
  paper: unknown;
  effective_at: string | null;
  sealed_by: string | null;
  pdf: string | null;
  /** Of an interim one that both sides ended before its day: when, and how each said so. */
  ended_at: string | null;
  end_consent_a: VariationConsent | null;
  end_consent_b: VariationConsent | null;
}

export interface ObligationRow {
  id: string;
  agreement: string;
  matter: string;
  number: number;
  who: string;
  toward: string | null;
  kind: "pay" | "do" | "refrain";
  what: string;
  cents: number | null;
  due_on: string;
  way: string;
  state: "due" | "part" | "done" | "late" | "broken";
  paid_cents: number;
  closed_at: string | null;
  /** Null in agreements from before terms had several dates. */
  series: number | null;
  plan: TermPlan | null;
}

export interface PerformanceRow {
  id: string;
  obligation: string;
  result: string;
  cents: number | null;
  done_on: string;
  proof: string | null;
  note: string;
  recorded_by: string;
  at: string;
}

export interface SignatureRow {
  id: string;
  agreement: string;
  signer: string;
  role: "party" | "mediator" | "recorder";
  way: "screen" | "paper";
  picture: string | null;
  content_hash: Buffer;
  identified: string;
  at: string;
}

const columns =
  sql.raw(`id, mediation, matter, number, form, state, facts, disputed, responsibility, remaining, copies, drafted_at,
  interim, until, interims, template, template_version, content_hash, paper, effective_at, sealed_by, pdf, ended_at, end_consent_a, end_consent_b`);

/** The agreement in hand, of whatever kind, or the final one that is in force. Drafts that were replaced are not returned. */
export async function findAgreement(tx: Tx, county: number, mediation: string): Promise<AgreementRow | null> {
  const rows = await sql<AgreementRow>`select ${columns} from mediation.agreement
    where county = ${county} and mediation = ${mediation}
      and (state in ('draft', 'offered') or (state = 'sealed' and not interim)) order by drafted_at desc limit 1`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

export async function agreementById(tx: Tx, county: number, id: string): Promise<AgreementRow | null> {
  const rows = await sql<AgreementRow>`select ${columns} from mediation.agreement
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The interim agreements of a mediation that were sealed, in their order; those that are over too. */
export async function interimsOf(tx: Tx, county: number, mediation: string): Promise<AgreementRow[]> {
  const rows = await sql<AgreementRow>`select ${columns} from mediation.agreement
    where county = ${county} and mediation = ${mediation} and interim and state in ('sealed', 'superseded', 'ended')
    order by effective_at, number`.execute(tx);
  return rows.rows;
}

/** A final agreement takes the place of the interim ones in force. @returns their ids. */
export async function supersedeInterims(tx: Tx, county: number, mediation: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`update mediation.agreement set state = 'superseded'
    where county = ${county} and mediation = ${mediation} and interim and state = 'sealed' returning id`.execute(
    tx,
  );
  return rows.rows.map((row) => row.id);
}

/** Both sides end an interim agreement before its day. */
export async function endInterimRow(
  tx: Tx,
  county: number,
  id: string,
  end: { at: string; consentA: VariationConsent; consentB: VariationConsent; note: string },
): Promise<void> {
  await sql`update mediation.agreement set state = 'ended', ended_at = ${end.at}, end_consent_a = ${end.consentA},
      end_consent_b = ${end.consentB}, end_note = ${end.note}
    where county = ${county} and id = ${id} and interim and state = 'sealed'`.execute(tx);
}

export async function countAgreements(tx: Tx, county: number, mediation: string): Promise<number> {
  const rows = await sql<{
    n: number;
  }>`select count(*)::int as n from mediation.agreement where county = ${county} and mediation = ${mediation}`.execute(
    tx,
  );
  return rows.rows[0]!.n;
}

export async function insertAgreement(
  tx: Tx,
  county: number,
  a: Omit<
    AgreementRow,
    "content_hash" | "paper" | "sealed_by" | "pdf" | "ended_at" | "end_consent_a" | "end_consent_b"
  >,
): Promise<void> {
  await sql`update mediation.agreement set state = 'replaced' where county = ${county} and mediation = ${a.mediation} and state in ('draft', 'offered')`.execute(
    tx,
  );
  await sql`insert into mediation.agreement (county, id, mediation, matter, number, form, state, facts, disputed, responsibility, remaining, copies, drafted_at, effective_at, interim, until, interims, template, template_version)
    values (${county}, ${a.id}, ${a.mediation}, ${a.matter}, ${a.number}, ${a.form}, ${a.state}, ${a.facts}, ${a.disputed},
      ${a.responsibility}, ${a.remaining}, ${a.copies}, ${a.drafted_at}, ${a.effective_at},
      ${a.interim}, ${a.until}, ${a.interims}, ${a.template}, ${a.template_version})`.execute(tx);
}

export async function offerAgreementRow(
  tx: Tx,
  county: number,
  id: string,
  paper: unknown,
  hash: Buffer,
): Promise<void> {
  await sql`update mediation.agreement set state = 'offered', paper = ${JSON.stringify(paper)}::jsonb, content_hash = ${hash}
    where county = ${county} and id = ${id} and state = 'draft'`.execute(tx);
}

export async function sealAgreementRow(
  tx: Tx,
  county: number,
  id: string,
  seal: { by: string; at: string; pdf: string | null },
): Promise<void> {
  await sql`update mediation.agreement set state = 'sealed', sealed_by = ${seal.by}, effective_at = ${seal.at}, pdf = ${seal.pdf}
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function insertObligations(
  tx: Tx,
  county: number,
  rows: readonly ObligationRow[],
): Promise<void> {
  await sql`insert into mediation.obligation select * from json_populate_recordset(null::mediation.obligation,
    ${JSON.stringify(rows.map((row) => ({ county, ...row })))}::json)`.execute(tx);
}

export async function obligationsOf(tx: Tx, county: number, agreement: string): Promise<ObligationRow[]> {
  return obligationsOfAll(tx, county, [agreement]);
}

/** Of several agreements, each by its numbers. */
export async function obligationsOfAll(
  tx: Tx,
  county: number,
  agreements: readonly string[],
): Promise<ObligationRow[]> {
  const rows =
    await sql<ObligationRow>`select id, agreement, matter, number, who, toward, kind, what, cents, due_on, way, state,
    paid_cents, closed_at, series, plan from mediation.obligation
    where county = ${county} and agreement = any(${[...agreements]}::uuid[]) order by agreement, number`.execute(
      tx,
    );
  return rows.rows;
}

export async function changeObligation(
  tx: Tx,
  county: number,
  id: string,
  change: { state: ObligationRow["state"]; paidCents: number; closedAt: string | null },
): Promise<void> {
  await sql`update mediation.obligation set state = ${change.state}, paid_cents = ${change.paidCents}, closed_at = ${change.closedAt}
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function performancesOf(tx: Tx, county: number, matter: string): Promise<PerformanceRow[]> {
  const rows =
    await sql<PerformanceRow>`select id, obligation, result, cents, done_on, proof, note, recorded_by, at
    from mediation.performance where county = ${county} and matter = ${matter} order by at`.execute(tx);
  return rows.rows;
}

export async function insertPerformance(
  tx: Tx,
  county: number,
  matter: string,
  p: PerformanceRow,
): Promise<void> {
  await sql`insert into mediation.performance (county, id, obligation, matter, result, cents, done_on, proof, note, recorded_by, at)
    values (${county}, ${p.id}, ${p.obligation}, ${matter}, ${p.result}, ${p.cents}, ${p.done_on}, ${p.proof}, ${p.note}, ${p.recorded_by}, ${p.at})`.execute(
    tx,
  );
}

export async function signaturesOf(tx: Tx, county: number, agreement: string): Promise<SignatureRow[]> {
  const rows =
    await sql<SignatureRow>`select id, agreement, signer, role, way, picture, content_hash, identified, at
    from mediation.signature where county = ${county} and agreement = ${agreement} order by at`.execute(tx);
  return rows.rows;
}

export async function insertSignature(
  tx: Tx,
  county: number,
  agreement: string,
  matter: string,
  s: Omit<SignatureRow, "agreement">,
): Promise<boolean> {
  const done =
    await sql`insert into mediation.signature (county, id, agreement, matter, signer, role, way, picture, content_hash, identified, at)
    values (${county}, ${s.id}, ${agreement}, ${matter}, ${s.signer}, ${s.role}, ${s.way}, ${s.picture}, ${s.content_hash}, ${s.identified}, ${s.at})
    on conflict (county, agreement, signer) do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0) === 1;
}
