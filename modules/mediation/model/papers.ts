import type { WordPair } from "@maple/platform/clock";

/**
 * The papers of a mediation file, in the order of the file: Ministry of Justice notice of 2010 on document formats,
 * numbers 0 to 15 as circulated, and local ones without a number.
 */
export type FormId =
  | "cover"
  | "list"
  | "application"
  | "acceptance"
  | "rights-notice"
  | "identity"
  | "mandate"
  | "investigation"
  | "evidence"
  | "custody"
  | "mediation-record"
  | "interim-agreement"
  | "agreement"
  | "oral-agreement"
  | "variation"
  | "performance"
  | "follow-up"
  | "confirmation"
  | "payment-order"
  | "end-notice"
  | "refusal-letter"
  | "closing-report"
  | "file-note"
  | "back-cover";

/** What makes a paper needed. */
export type Need =
  | "always"
  | "when-applied"
  | "when-accepted"
  | "when-agent"
  | "when-investigated"
  | "when-evidence"
  | "when-custody"
  | "when-session"
  | "when-interim"
  | "when-written-agreement"
  | "when-oral-agreement"
  | "when-varied"
  | "when-performed"
  | "when-followed-up"
  | "when-confirmation"
  | "on-offer"
  | "when-ended-without-agreement"
  | "when-not-accepted"
  | "when-closed"
  | "when-noted";

export type Signer =
  | "applicants"
  | "parties"
  | "principal"
  | "agent"
  | "asked"
  | "mediators"
  | "recorder"
  | "registrar"
  | "visitor";

export type PaperForm = {
  id: FormId;
  /** In the file; none for the local forms, which the file does not number. */
  number: string;
  name: WordPair;
  need: Need;
  /** One paper for the file, or one for each of these. */
  each: "file" | "agent" | "investigation" | "session" | "interim" | "follow-up";
  signers: readonly Signer[];
  sealed: boolean;
};

export const paperForms: readonly PaperForm[] = [
  form("cover", "0", "卷宗封面", "File cover", "always"),
  form("list", "1", "卷内目录", "List of documents", "always"),
  form("application", "2", "人民调解申请书", "Application for people's mediation", "when-applied", {
    signers: ["applicants"],
  }),
  form("acceptance", "3", "人民调解受理登记表", "Acceptance register", "when-accepted", {
    signers: ["parties", "registrar"],
    sealed: true,
  }),
  form("rights-notice", "4", "当事人权利义务告知书", "Notice of rights and duties", "always", {
    signers: ["parties"],
  }),
  form("identity", "5", "当事人身份证明", "Proof of identity", "always"),
  form("mandate", "6", "授权委托书", "Power of attorney", "when-agent", {
    each: "agent",
    signers: ["principal", "agent"],
  }),
  form("investigation", "7", "人民调解调查记录", "Investigation record", "when-investigated", {
    each: "investigation",
    signers: ["asked", "mediators", "recorder"],
  }),
  form("evidence", "8", "人民调解证据材料", "Evidence", "when-evidence"),
  form("custody", "", "证据保管清单", "Custody list of evidence", "when-custody"),
  form("mediation-record", "9", "人民调解记录", "Mediation record", "when-session", {
    each: "session",
    signers: ["parties", "mediators", "recorder"],
  }),
  form("interim-agreement", "", "人民调解临时协议书", "Interim mediation agreement", "when-interim", {
    each: "interim",
    signers: ["parties", "mediators", "recorder"],
    sealed: true,
  }),
  form("agreement", "10", "人民调解协议书", "Mediation agreement", "when-written-agreement", {
    signers: ["parties", "mediators", "recorder"],
    sealed: true,
  }),
  form(
    "oral-agreement",
    "10b",
    "人民调解口头协议登记表",
    "Register of an oral agreement",
    "when-oral-agreement",
    {
      signers: ["mediators", "recorder"],
      sealed: true,
    },
  ),
  form("variation", "", "人民调解协议变更书", "Change of the agreement", "when-varied", {
    signers: ["parties", "mediators"],
    sealed: true,
  }),
  form("performance", "11", "履行凭证", "Proof of performance", "when-performed"),
  form("follow-up", "12", "人民调解回访记录", "Follow-up record", "when-followed-up", {
    each: "follow-up",
    signers: ["visitor"],
  }),
  form("confirmation", "13", "司法确认申请书", "Application for judicial confirmation", "when-confirmation", {
    signers: ["parties"],
  }),
  form("payment-order", "", "支付令申请书", "Application for a payment order", "on-offer", {
    signers: ["parties"],
  }),
  form(
    "end-notice",
    "",
    "终止调解通知书",
    "Notice that mediation has ended",
    "when-ended-without-agreement",
    { sealed: true },
  ),
  form("refusal-letter", "", "不予调解函", "Letter declining mediation", "when-not-accepted", {
    sealed: true,
  }),
  form("closing-report", "", "人民调解结案报告表", "Closing report", "when-closed", {
    signers: ["mediators"],
  }),
  form("file-note", "14", "卷宗情况说明", "Note on the file", "when-noted"),
  form("back-cover", "15", "卷宗封底", "Back cover", "always"),
];

export function paperForm(id: FormId): PaperForm {
  const found = paperForms.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no such form: ${id}`);
  return found;
}

function form(
  id: FormId,
  number: string,
  zh: string,
  en: string,
  need: Need,
  more: Partial<Pick<PaperForm, "each" | "signers" | "sealed">> = {},
): PaperForm {
  return { id, number, name: { zh, en }, need, each: "file", signers: [], sealed: false, ...more };
}
