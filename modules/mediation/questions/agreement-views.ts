import type { MatterCore } from "@maple/matter/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { findTemplate } from "../actions/find-template.ts";
import { partyFacts } from "../actions/mediation-facts.ts";
import type { AgreementView, ObligationView } from "../model/mediation.ts";
import { confirmationOf } from "../rules/confirmation.ts";
import { kindOfAgreement, standingOf } from "../rules/interim.ts";
import { missingSignatures } from "../rules/ready.ts";
import {
  type AgreementRow,
  findAgreement,
  interimsOf,
  type ObligationRow,
  obligationsOfAll,
  type PerformanceRow,
  performancesOf,
  type SignatureRow,
  signaturesOf,
} from "../store/agreement-store.ts";
import type { MediationRow, PartyRow } from "../store/mediation-store.ts";
import { type VariationRow, variationsOf } from "../store/variation-store.ts";

/** The agreement in hand or in force, and beside it the interim ones that were sealed. */
export interface AgreementViews {
  agreement: AgreementView | null;
  interims: AgreementView[];
}

export function confirmationFor(agreement: AgreementView, matter: MatterCore, now: string) {
  const terms = agreement.obligations.map(({ kind, cents, what }) => ({ kind, cents, what }));
  return confirmationOf(
    {
      effectiveAt: agreement.effectiveAt,
      interim: agreement.kind === "interim",
      category: matter.category,
      subtype: matter.subtype,
      terms,
    },
    now,
  );
}

interface Read {
  obligations: readonly ObligationRow[];
  performances: readonly PerformanceRow[];
  variations: readonly VariationRow[];
  signatures: readonly SignatureRow[];
  parties: readonly PartyRow[];
  mediation: MediationRow;
  templates: ReadonlyMap<string, NonNullable<AgreementView["template"]>>;
  today: string;
}

/** Everything that was agreed in a mediation, as it is read; its obligations, performances and changes with it. */
export async function agreementViews(
  tx: Tx,
  county: number,
  mediation: MediationRow,
  parties: readonly PartyRow[],
  now: string,
): Promise<AgreementViews> {
  const [row, beside] = await Promise.all([
    findAgreement(tx, county, mediation.id),
    interimsOf(tx, county, mediation.id),
  ]);
  const all = [...(row ? [row] : []), ...beside];
  if (all.length === 0) return { agreement: null, interims: [] };
  const ids = all.map((one) => one.id);
  const [performances, variations, obligations, ...signed] = await Promise.all([
    performancesOf(tx, county, mediation.matter),
    variationsOf(tx, county, mediation.matter),
    obligationsOfAll(tx, county, ids),
    ...ids.map((id) => signaturesOf(tx, county, id)),
  ]);
  const templates = await templatesOf(tx, county, all);
  const today = localDateOf(now, "Asia/Shanghai");
  const views = all.map((one, at) =>
    agreementView(one, {
      ...{ performances, variations, parties, mediation, templates, today },
      obligations: obligations.filter((each) => each.agreement === one.id),
      signatures: signed[at] ?? [],
    }),
  );
  return row ? { agreement: views[0]!, interims: views.slice(1) } : { agreement: null, interims: views };
}

/** By agreement the template its draft started from. */
async function templatesOf(
  tx: Tx,
  county: number,
  rows: readonly AgreementRow[],
): Promise<Read["templates"]> {
  const found = new Map<string, NonNullable<AgreementView["template"]>>();
  for (const { id, template, template_version: version } of rows) {
    if (template === null || version === null) continue;
    const one = await findTemplate(tx, county, { template, version });
    if (one) found.set(id, { template, version, name: one.name });
  }
  return found;
}

function agreementView(row: AgreementRow, read: Read): AgreementView {
  const { mediation, signatures, today } = read;
  const standing =
    row.interim && row.effective_at !== null ? standingOf(row, mediation.state === "ended", today) : null;
  const view = (one: ObligationRow) => obligationView(one, read.performances, read.variations, today);
  const superseded = ({ overdue, ...rest }: ObligationView) => ({
    ...rest,
    overdue: standing === "superseded" || standing === "ended" ? false : overdue,
  });
  return {
    id: row.id,
    number: row.number,
    form: row.form,
    state: row.state,
    kind: kindOfAgreement(row),
    until: row.until,
    standing,
    interims: row.interims,
    template: read.templates.get(row.id) ?? null,
    facts: row.facts,
    disputed: row.disputed,
    responsibility: row.responsibility,
    remaining: row.remaining,
    copies: row.copies,
    contentHash: row.content_hash?.toString("hex") ?? null,
    effectiveAt: row.effective_at,
    obligations: read.obligations.map(view).map(superseded),
    signatures: signatures.map(({ signer, role, way, identified, at }) => ({
      ...{ signer, role, way, identified, at },
    })),
    missing:
      row.form === "written" && row.effective_at === null
        ? missingSignatures(
            partyFacts(read.parties),
            mediation.mediators,
            new Set(signatures.map((s) => s.signer)),
          )
        : [],
    pdf: row.pdf,
  };
}

/** What was performed, with the way to its proof for a reader who may open files alone. */
export function withoutProofs(views: AgreementViews, mayOpenFiles: boolean): AgreementViews {
  if (mayOpenFiles) return views;
  const bare = <T extends { proof: string | null }>(one: T): T => ({ ...one, proof: null });
  const of = (agreement: AgreementView): AgreementView => ({
    ...agreement,
    obligations: agreement.obligations.map((one) => ({ ...one, performances: one.performances.map(bare) })),
  });
  return { agreement: views.agreement && of(views.agreement), interims: views.interims.map(of) };
}

function obligationView(
  one: ObligationRow,
  performances: readonly PerformanceRow[],
  variations: readonly VariationRow[],
  today: string,
) {
  return {
    id: one.id,
    number: one.number,
    series: one.series ?? one.number,
    plan: one.plan,
    who: one.who,
    toward: one.toward,
    kind: one.kind,
    what: one.what,
    cents: one.cents,
    paidCents: one.paid_cents,
    dueOn: one.due_on,
    way: one.way,
    state: one.state,
    overdue: (one.state === "due" || one.state === "part") && one.kind !== "refrain" && one.due_on < today,
    variations: variations
      .filter((change) => change.obligation === one.id)
      .map((change) => ({
        id: change.id,
        before: { dueOn: change.due_before, cents: change.cents_before },
        after: { dueOn: change.due_after, cents: change.cents_after },
        consentA: change.consent_a,
        consentB: change.consent_b,
        at: change.at,
      })),
    performances: performances
      .filter((performance) => performance.obligation === one.id)
      .map(({ id, result, cents, done_on, proof, note }) => ({
        id,
        result,
        cents,
        doneOn: done_on,
        proof,
        note,
      })),
  };
}
