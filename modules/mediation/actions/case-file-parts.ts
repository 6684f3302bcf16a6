import type { OutcomeCheckRow } from "@maple/matter/server";
import { staffOf } from "@maple/platform/act";
import type { PaperImage } from "@maple/platform/documents";
import type { FileRow } from "@maple/platform/files";
import type { EventData } from "@maple/platform/ledger";
import type { Person } from "@maple/resident";
import type {
  CaseFile,
  FileAgreement,
  FileInterim,
  FileParty,
  FileSession,
  FileTerm,
  FileVariation,
} from "../model/case-file.ts";
import {
  endReasonWords,
  failureWords,
  planEveryWords,
  routesAfter,
  routeWords,
  variationConsentWords,
} from "../model/mediation.ts";
import { interimPaperId } from "../rules/papers/interim-agreement.ts";
import { inSeries } from "../rules/series.ts";
import type { AgreementRow, ObligationRow, PerformanceRow, SignatureRow } from "../store/agreement-store.ts";
import type { MediationRow, PartyRow, SessionRow } from "../store/mediation-store.ts";
import type { VariationRow } from "../store/variation-store.ts";

const routesOf = (endReason: string | null) => routesAfter(endReason).map((code) => routeWords[code]);

const followUpWays: Record<string, { zh: string; en: string }> = {
  link: { zh: "本人在网上确认", en: "answered online" },
  call: { zh: "电话", en: "by telephone" },
  visit: { zh: "上门", en: "at home" },
  window: { zh: "窗口", en: "at the window" },
};
const toldWays: Record<string, { zh: string; en: string }> = {
  spoken: { zh: "口头", en: "spoken" },
  paper: { zh: "书面", en: "in writing" },
  link: { zh: "本人通过专属链接", en: "through the party's own link" },
};

/** How each party was told, or agreed: as the ledger has it. */
export function wayOf(
  events: ReadonlyArray<{ type: string; data: EventData }>,
  type: string,
  party: string,
): { zh: string; en: string } {
  const event = events.findLast((one) => one.type === type && one.data.party === party);
  return toldWays[String(event?.data.way)] ?? toldWays.spoken!;
}

export function fileFollowUp(
  check: OutcomeCheckRow,
  staff: ReadonlyMap<string, string>,
): CaseFile["followUps"][number] {
  return {
    party: check.side === "A" ? "甲方" : check.side === "B" ? "乙方" : "反映人",
    at: check.answered_at!,
    way: followUpWays[check.way ?? "call"] ?? followUpWays.call!,
    visitor: staff.get(staffOf(check.answered_by) ?? "") ?? "",
    reached: check.answer !== "not-reached",
    performance:
      check.answer === "confirmed"
        ? "已履行，确认解决"
        : check.answer === "not-solved"
          ? "反映没有解决"
          : "未能联系",
  };
}

/** What is bound in behind its paper: pieces of evidence, scans of signed pages, proofs of performance. */
export function fileScans(
  files: readonly FileRow[],
  signatures: readonly SignatureRow[],
  performances: readonly PerformanceRow[],
  interims: readonly AgreementRow[] = [],
): CaseFile["scans"] {
  const paperOfPage = new Map(
    signatures.map((one) => [one.picture, signedPaper(one.agreement, interims)] as const),
  );
  const signed = signedPages(signatures);
  const proofs = new Set(performances.map((one) => one.proof));
  return files
    .filter((file) => file.media.startsWith("image/") || file.media === "application/pdf")
    .filter((file) => signed.has(file.id) || (file.kind !== "paper" && file.kind !== "signature"))
    .map((file) => ({
      id: file.id,
      title: file.name,
      after: signed.has(file.id)
        ? (paperOfPage.get(file.id) ?? "agreement")
        : proofs.has(file.id)
          ? "performance"
          : "evidence",
    }));
}

function signedPages(signatures: readonly SignatureRow[]): ReadonlySet<string | null> {
  return new Set(signatures.filter((one) => one.way === "paper").map((one) => one.picture));
}

/** The paper under which a signature stands. */
function signedPaper(agreement: string, interims: readonly AgreementRow[]): string {
  const at = interims.findIndex((one) => one.id === agreement);
  return at < 0 ? "agreement" : interimPaperId(at);
}

export function fileEvidence(
  files: readonly FileRow[],
  signatures: readonly SignatureRow[],
  performances: readonly PerformanceRow[],
  provider: string,
  staff: ReadonlyMap<string, string>,
  dateOf: (moment: string) => string,
): CaseFile["evidence"] {
  const signed = signedPages(signatures);
  const proofs = new Set(performances.map((one) => one.proof));
  const broughtBy = ({ added_by, compartment }: FileRow) => {
    const [kind, id = ""] = added_by.split(":");
    if (kind === "staff") return { source: "工作人员收集", provider: staff.get(id) ?? "" };
    if (kind === "party" || kind === "guest")
      return { source: "当事人提交", provider: compartment === "reporter" ? provider : "" };
    return { source: "系统转入", provider: "" };
  };
  return files
    .filter((file) => ["photo", "voice", "video", "scan"].includes(file.kind))
    .filter((file) => !proofs.has(file.id) && !signed.has(file.id))
    .map((file) => ({
      item: file.name,
      ...broughtBy(file),
      date: dateOf(file.added_at),
      hash: file.sha256.toString("hex"),
    }));
}

export function fileParty(
  party: PartyRow,
  all: readonly PartyRow[],
  persons: ReadonlyMap<string, Person>,
  reporter: string | null,
): FileParty {
  const person = persons.get(party.person);
  const helper = (role: PartyRow["role"]) => {
    const found = all.find((one) => one.role === role && one.speaks_for === party.id);
    return found && persons.get(found.person);
  };
  const agent = helper("agent");
  const guardian = helper("guardian");
  const representative = helper("representative");
  return {
    side: party.side,
    role: party.person === reporter || party.side === "A" ? "applicant" : "respondent",
    kind: party.kind,
    name: person?.name ?? "",
    ...(person?.phone ? { contact: person.phone } : {}),
    ...(person?.address ? { address: person.address } : {}),
    ...(agent
      ? {
          agent: {
            name: agent.name ?? "",
            ...(agent.phone ? { contact: agent.phone } : {}),
            powers: [{ zh: "参加调解、签署协议", en: "attend mediation, sign the agreement" }],
          },
        }
      : {}),
    ...(guardian
      ? { guardian: { name: guardian.name ?? "", relation: { zh: "监护人", en: "guardian" } } }
      : {}),
    ...(representative ? { representative: { name: representative.name ?? "" } } : {}),
  };
}

export function fileSession(session: SessionRow, nameOf: (party: string) => string): FileSession {
  const failure = session.failure ? failureWords[session.failure as keyof typeof failureWords] : undefined;
  return {
    number: session.number,
    from: session.begun_at!,
    to: session.ended_at!,
    place: session.place,
    present: session.present.map(nameOf),
    invited: session.invited ? session.invited.split(/[、,，]/) : [],
    statements: [{ speaker: "调解记录", text: session.record }],
    result: session.result!,
    ...(failure ? { failure } : {}),
    routesTold: session.result === "failed" ? routesOf("failed") : [],
  };
}

export function termText(kind: "pay" | "do" | "refrain", what: string, who: string): string {
  return kind === "pay" ? what || "支付款项" : `${who}${kind === "refrain" ? "不再" : ""}${what}`;
}

/** What was signed: each promise as it stood before both sides first changed it. */
export function asSigned(
  obligations: readonly ObligationRow[],
  variations: readonly VariationRow[],
): ObligationRow[] {
  return obligations.map((one) => {
    const first = variations.find((change) => change.obligation === one.id);
    return first ? { ...one, due_on: first.due_before, cents: first.cents_before } : one;
  });
}

export function fileVariation(
  change: VariationRow,
  of: ObligationRow | undefined,
  nameOf: (party: string | null) => string,
  interim?: string,
): FileVariation {
  const { due_before, due_after, cents_before, cents_after } = change;
  const fen = (cents: number | null) => (cents === null ? {} : { amountFen: cents });
  return {
    term: of?.series ?? of?.number ?? 0,
    ...(interim === undefined ? {} : { interim }),
    by: nameOf(of?.who ?? null),
    what: of?.what ?? "",
    before: { due: due_before, ...fen(cents_before) },
    after: { due: due_after, ...fen(cents_after) },
    consents: { A: variationConsentWords[change.consent_a], B: variationConsentWords[change.consent_b] },
    at: change.at,
  };
}

/** That both sides ended an interim agreement before its day, and how each said so. */
export function fileEnd({
  ended_at,
  end_consent_a,
  end_consent_b,
}: AgreementRow): Pick<FileInterim, "ended"> {
  if (ended_at === null || end_consent_a === null || end_consent_b === null) return {};
  const consents = { A: variationConsentWords[end_consent_a], B: variationConsentWords[end_consent_b] };
  return { ended: { at: ended_at, consents } };
}

/** An agreement as its paper shows it, its terms as they were signed. */
export function fileAgreement(row: AgreementRow, terms: FileTerm[]): FileAgreement {
  return {
    form: row.form,
    facts: row.facts,
    disputed: row.disputed,
    ...(row.responsibility ? { responsibility: row.responsibility } : {}),
    ...(row.remaining ? { remaining: row.remaining } : {}),
    terms,
    copies: row.copies,
    agreedAt: row.drafted_at,
    ...(row.effective_at ? { effectiveAt: row.effective_at } : {}),
  };
}

/** The terms of an agreement for its paper: one for each term, with its dates where there are several. */
export function fileTerms(
  obligations: readonly ObligationRow[],
  nameOf: (party: string | null) => string,
): FileTerm[] {
  const rows = obligations.map((one) => ({ ...one, series: one.series ?? one.number }));
  return inSeries(rows).map(({ rows: dates }): FileTerm => {
    const one = dates[0]!;
    const sum = dates.reduce((total, date) => total + (date.cents ?? 0), 0);
    return {
      text: termText(one.kind, one.what, nameOf(one.who)),
      who: nameOf(one.who),
      to: nameOf(one.toward),
      what: one.what,
      ...(one.cents === null ? {} : { amountFen: sum }),
      due: one.due_on,
      way: one.way,
      ...(dates.length > 1 && one.plan
        ? {
            every: planEveryWords[one.plan.every],
            dates: dates.map((date) => ({
              due: date.due_on,
              ...(date.cents === null ? {} : { amountFen: date.cents }),
            })),
          }
        : {}),
    };
  });
}

export function closingOf(
  mediation: MediationRow,
  form: "written" | "oral" | null,
): Pick<CaseFile, "closing"> {
  if (mediation.ended_at === null) return {};
  if (mediation.state === "performed")
    return {
      closing: { at: mediation.ended_at, result: form === "oral" ? "oral-agreed" : "agreed", routes: [] },
    };
  const reason = endReasonWords[mediation.end_reason ?? ""];
  const result =
    mediation.end_reason === "refused" || mediation.end_reason === "breached"
      ? mediation.end_reason
      : mediation.end_reason === "withdrawn"
        ? "withdrawn"
        : mediation.end_reason === "not-for-mediation" || mediation.end_reason === "handed-to-police"
          ? "elsewhere"
          : "failed";
  return {
    closing: {
      at: mediation.ended_at,
      result,
      ...(reason ? { reason } : {}),
      routes: routesOf(mediation.end_reason),
    },
  };
}

const identifiedWords: Record<string, { zh: string; en: string }> = {
  "identity-card": { zh: "已核对身份证件", en: "identity card checked" },
  known: { zh: "调解员当面确认", en: "known to the mediator" },
  "link-and-phone": { zh: "凭专属链接和手机号", en: "personal link and telephone" },
  staff: { zh: "工作人员登录", en: "signed in as staff" },
};

export function fileSignatures(
  rows: readonly SignatureRow[],
  parties: readonly PartyRow[],
  persons: ReadonlyMap<string, Person>,
  staff: ReadonlyMap<string, string>,
  drawn: ReadonlyMap<string, PaperImage>,
  interims: readonly AgreementRow[] = [],
): CaseFile["signatures"] {
  return rows.map((row) => {
    const party = parties.find((one) => one.id === row.signer);
    const words = identifiedWords[row.identified];
    const image = drawn.get(row.picture ?? "");
    return {
      paper: signedPaper(row.agreement, interims),
      signer: party ? (persons.get(party.person)?.name ?? "") : (staff.get(row.signer) ?? ""),
      way: row.way === "screen" ? "screen" : "pen",
      at: row.at,
      ...(words ? { identified: words } : {}),
      contentHash: row.content_hash.toString("hex"),
      ...(image ? { image } : {}),
    };
  });
}
