import type { WordPair } from "@maple/platform/clock";
import type { CaseFile, FileClosing } from "../../model/case-file.ts";
import { type FormId, type Need, type PaperForm, paperForms } from "../../model/papers.ts";

/** A document of the file: a paper that a form fills, or a scan bound in after one. */
export type NeededPaper = {
  /** Unique in the file: the form, with `/2` and so on where a form occurs several times. */
  id: string;
  name: WordPair;
  number: string;
} & ({ kind: "paper"; form: FormId; index: number } | { kind: "scan" });

const holds: { readonly [need in Need]: (file: CaseFile) => boolean } = {
  always: () => true,
  "when-applied": (file) => file.matter.source === "application",
  "when-accepted": (file) => file.matter.acceptedAt !== undefined,
  "when-agent": (file) => file.parties.some((party) => party.agent !== undefined),
  "when-investigated": (file) => file.investigations.length > 0,
  "when-evidence": (file) => file.evidence.length > 0,
  "when-custody": (file) => (file.custody?.lines.length ?? 0) > 0,
  "when-session": (file) => file.sessions.length > 0,
  "when-interim": (file) => (file.interims ?? []).length > 0,
  "when-written-agreement": (file) => file.agreement?.form === "written",
  "when-oral-agreement": (file) => file.agreement?.form === "oral",
  "when-varied": (file) => (file.variations ?? []).length > 0 || endedInterims(file).length > 0,
  "when-performed": (file) => file.performance.length > 0,
  "when-followed-up": (file) => file.followUps.length > 0,
  "when-confirmation": (file) => file.confirmation !== undefined,
  // Made out for a party who goes to court: it is no paper of the committee's own file.
  "on-offer": () => false,
  "when-ended-without-agreement": (file) => file.closing !== undefined && !hadAgreement(file.closing),
  "when-not-accepted": (file) => file.refusal !== undefined,
  "when-closed": (file) => file.closing !== undefined,
  "when-noted": (file) => file.note !== undefined && file.note !== "",
};

/** Interim agreements that both sides ended before their day. */
export const endedInterims = (file: CaseFile) =>
  (file.interims ?? []).flatMap((one) => (one.ended ? [{ ...one, ended: one.ended }] : []));

/** An agreement was made, kept or not: that mediation did not fail, and is not ended by a notice. */
export function hadAgreement({ result }: FileClosing): boolean {
  return result === "agreed" || result === "oral-agreed" || result === "breached";
}

export function isNeeded(need: Need, file: CaseFile): boolean {
  return holds[need](file);
}

/** All documents of the file in their order, scans directly after the paper they belong to. */
export function neededPapers(file: CaseFile): NeededPaper[] {
  const papers = paperForms
    .filter((form) => isNeeded(form.need, file))
    .flatMap((form) => paperIds(form, file));
  const listed = papers.flatMap((paper) => [paper, ...scansAfter(file, paper.id)]);
  const placed = new Set(listed.map((each) => each.id));
  const loose = file.scans.filter((scan) => !placed.has(scan.id)).map(scanOf);
  // A scan whose paper is not in the file still belongs to it: before the note and the back cover.
  const end = listed.findIndex((each) => each.id === "file-note" || each.id === "back-cover");
  return [...listed.slice(0, end), ...loose, ...listed.slice(end)];
}

/**
 * The papers that can be taken out now: those of the file, and forms that come before what they record: the joint
 * application while the court may still be asked, and an investigation record to be written by hand and scanned.
 */
export function papersOnOffer(file: CaseFile): Array<NeededPaper & { kind: "paper" }> {
  const held = neededPapers(file).filter((each) => each.kind === "paper");
  const more = paperForms.filter(
    (form) =>
      (form.id === "investigation" && file.closing === undefined) ||
      (form.id === "payment-order" && file.paymentOrder !== undefined) ||
      (form.id === "confirmation" && file.confirmable === true && file.confirmation === undefined),
  );
  const blank = more.map((form) => {
    const index = form.id === "investigation" ? file.investigations.length : 0;
    const id = index === 0 ? form.id : `${form.id}/${index + 1}`;
    return { kind: "paper" as const, id, form: form.id, index, number: form.number, name: form.name };
  });
  const place = (form: FormId) => paperForms.findIndex((each) => each.id === form);
  return [...held, ...blank].sort((a, b) => place(a.form) - place(b.form) || a.index - b.index);
}

function paperIds(form: PaperForm, file: CaseFile): NeededPaper[] {
  const count = {
    file: 1,
    agent: file.parties.filter((party) => party.agent !== undefined).length,
    investigation: file.investigations.length,
    session: file.sessions.length,
    interim: (file.interims ?? []).length,
    "follow-up": file.followUps.length,
  }[form.each];
  return Array.from({ length: count }, (_, index) => ({
    kind: "paper",
    id: index === 0 ? form.id : `${form.id}/${index + 1}`,
    form: form.id,
    index,
    number: form.number,
    name:
      count > 1 ? { zh: `${form.name.zh}（${index + 1}）`, en: `${form.name.en} (${index + 1})` } : form.name,
  }));
}

function scansAfter(file: CaseFile, paper: string): NeededPaper[] {
  return file.scans.filter((scan) => scan.after === paper).map(scanOf);
}

function scanOf(scan: { id: string; title: string }): NeededPaper {
  return { kind: "scan", id: scan.id, number: "", name: { zh: scan.title, en: scan.title } };
}
