import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import type { FormId } from "../../model/papers.ts";
import { acceptance } from "./acceptance.ts";
import { agreement } from "./agreement.ts";
import { application } from "./application.ts";
import { backCover } from "./back-cover.ts";
import { closingReport } from "./closing-report.ts";
import { confirmation } from "./confirmation.ts";
import { cover } from "./cover.ts";
import { custody } from "./custody.ts";
import { endNotice } from "./end-notice.ts";
import { evidence } from "./evidence.ts";
import { fileNote } from "./file-note.ts";
import { followUp } from "./follow-up.ts";
import { identity } from "./identity.ts";
import { interimAgreement } from "./interim-agreement.ts";
import { investigation } from "./investigation.ts";
import { list } from "./list.ts";
import { mandate } from "./mandate.ts";
import { mediationRecord } from "./mediation-record.ts";
import { type NeededPaper, neededPapers } from "./needed-papers.ts";
import { oralAgreement } from "./oral-agreement.ts";
import { paymentOrder } from "./payment-order.ts";
import { performance } from "./performance.ts";
import { refusalLetter } from "./refusal-letter.ts";
import { rightsNotice } from "./rights-notice.ts";
import { variation } from "./variation.ts";

const fill: { readonly [form in FormId]: (file: CaseFile, lang: PaperLang, index: number) => Paper } = {
  cover,
  list,
  application,
  acceptance,
  "rights-notice": rightsNotice,
  identity,
  mandate,
  investigation,
  evidence,
  custody,
  "mediation-record": mediationRecord,
  "interim-agreement": interimAgreement,
  agreement,
  "oral-agreement": oralAgreement,
  variation,
  performance,
  "follow-up": followUp,
  confirmation,
  "payment-order": paymentOrder,
  "end-notice": endNotice,
  "refusal-letter": refusalLetter,
  "closing-report": closingReport,
  "file-note": fileNote,
  "back-cover": backCover,
};

/** One form filled from the file. `index` chooses among several of a kind. Throws RangeError when the file cannot fill it. */
export function fillPaper(form: FormId, file: CaseFile, lang: PaperLang, index = 0): Paper {
  return fill[form](file, lang, index);
}

/** The paper of one agreement by its number, as it is signed: in Chinese. */
export function agreementPaper(file: CaseFile, number: string): Paper {
  const at = (file.interims ?? []).findIndex((one) => one.number === number);
  return at < 0 ? fillPaper("agreement", file, "zh") : fillPaper("interim-agreement", file, "zh", at);
}

export type FilePaper = NeededPaper & ({ kind: "paper"; paper: Paper } | { kind: "scan" });

/** Every document of the file in its order, papers filled; ready to be joined, scans added by their id. */
export function papersOfFile(file: CaseFile, lang: PaperLang): FilePaper[] {
  return neededPapers(file).map((each) =>
    each.kind === "scan" ? each : { ...each, paper: fillPaper(each.form, file, lang, each.index) },
  );
}
