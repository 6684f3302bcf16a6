import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { agreementOf } from "./agreement.ts";
import {
  amountWords,
  dateWords,
  dayWords,
  fileNumber,
  names,
  paperOf,
  runsOf,
  sayIn,
} from "./paper-words.ts";
import { partyFields } from "./party-fields.ts";
import { partyRows } from "./signature-rows.ts";

/**
 * 支付令申请书: a worker asks the court to order what an agreement promised (Labour Dispute Mediation and Arbitration Law
 * art. 16). Throws RangeError when nothing of it is overdue.
 */
export function paymentOrder(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const agreed = agreementOf(file);
  const owed = file.paymentOrder;
  if (owed === undefined) throw new RangeError("nothing that a payment order is for is overdue");
  const committee = file.committee.name[lang];
  const amount = amountWords(owed.owedFen, lang);
  const creditors = file.parties.filter((party) => party.role === "applicant");
  const debtors = file.parties.filter((party) => party.role === "respondent");
  return paperOf(file, "payment-order", lang, {
    organ: "",
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [...creditors, ...debtors].flatMap((party) => partyFields(party, lang)),
      },
      { kind: "heading", text: say("请求事项", "Request") },
      {
        kind: "paragraph",
        text: [
          say("请求发出支付令，责令被申请人", "To order the respondent "),
          ...runsOf(
            names(
              debtors.map((party) => party.name),
              lang,
            ),
          ),
          say(`支付${amount}。`, ` to pay ${amount}.`),
        ],
      },
      { kind: "heading", text: say("事实和理由", "Facts and reasons") },
      {
        kind: "paragraph",
        text: say(
          `双方因${file.matter.title}，于${dayWords(agreed.agreedAt, file.zone, lang)}经${committee}主持调解，达成${fileNumber(file)}人民调解协议。${agreed.facts}`,
          `Over “${file.matter.title}” the parties reached the mediation agreement ${fileNumber(file)} before ${committee} on ${dayWords(agreed.agreedAt, file.zone, lang)}. ${agreed.facts}`,
        ),
      },
      {
        kind: "paragraph",
        text: say(
          `被申请人自${dateWords(owed.since, lang)}起没有按协议约定的期限履行，至今尚欠${amount}。`,
          `Since ${dateWords(owed.since, lang)} the respondent has not performed by the days agreed on, and owes ${amount}.`,
        ),
      },
      {
        kind: "paragraph",
        text: say(
          "根据《劳动争议调解仲裁法》第十六条，因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金事项达成调解协议，用人单位在协议约定期限内不履行的，劳动者可以持调解协议书依法向人民法院申请支付令。",
          "Under article 16 of the Labour Dispute Mediation and Arbitration Law a worker may, with the mediation agreement, ask the court for a payment order where an employer does not pay wages, medical costs of an injury at work or compensation by the day agreed on.",
        ),
      },
      { kind: "heading", text: say("附件", "Enclosed") },
      {
        kind: "list",
        numbering: "decimal",
        items: [
          say("人民调解协议书；", "the mediation agreement;"),
          say("申请人身份证明；", "proof of the applicant's identity;"),
          say("已经支付的凭证（如有）。", "proof of what was paid, if anything."),
        ],
      },
      { kind: "paragraph", text: say("此致", "To") },
      { kind: "paragraph", text: [{ blank: 12 }, say("人民法院", " People's Court")], indent: false },
      {
        kind: "signatures",
        title: say("申请人", "Applicant"),
        rows: partyRows({ ...file, parties: creditors }, "payment-order", lang),
      },
    ],
  });
}
