import { addDays, localDateOf } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { agreementOf } from "./agreement.ts";
import { dateWords, dayWords, fileNumber, paperOf, sayIn } from "./paper-words.ts";
import { partyFields } from "./party-fields.ts";
import { partyRows } from "./signature-rows.ts";

/**
 * 13 司法确认申请书, joint, between persons or with units (People's Mediation Law art. 33: both, within 30 days from
 * taking effect; Civil Procedure Law arts 205, 206; promise after 法释〔2011〕5号 art. 4). Throws RangeError without an agreement.
 */
export function confirmation(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const agreed = agreementOf(file);
  const { zone } = file;
  const court = file.confirmation?.court;
  const day = dayWords(agreed.agreedAt, zone, lang);
  const committee = file.committee.name[lang];
  return paperOf(file, "confirmation", lang, {
    organ: "",
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: file.parties.flatMap((party) => partyFields({ ...party, role: "applicant" }, lang)),
      },
      { kind: "heading", text: say("请求事项", "Request") },
      {
        kind: "paragraph",
        text: say(
          `依法确认申请人于${day}经${committee}主持调解达成的${fileNumber(file)}人民调解协议有效。`,
          `To confirm as valid the mediation agreement ${fileNumber(file)} that the applicants reached on ${day} before ${committee}.`,
        ),
      },
      { kind: "heading", text: say("事实和理由", "Facts and reasons") },
      {
        kind: "paragraph",
        text: say(
          `申请人因${file.matter.title}，经${committee}主持调解，自愿达成协议。${agreed.facts}`,
          `Over “${file.matter.title}” the applicants reached an agreement of their own will before ${committee}. ${agreed.facts}`,
        ),
      },
      ...(agreed.effectiveAt
        ? [
            {
              kind: "paragraph" as const,
              text: deadline(
                dayWords(agreed.effectiveAt, zone, lang),
                lastDay(agreed.effectiveAt, zone, lang),
                lang,
              ),
            },
          ]
        : []),
      { kind: "heading", text: say("承诺", "Promise") },
      {
        kind: "paragraph",
        text: say(
          "申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。",
          "The applicants reached the agreement of their own will in order to settle the dispute, without collusion or evasion of law, and will bear the liability if its content harms others.",
        ),
      },
      { kind: "heading", text: say("附件", "Enclosed") },
      {
        kind: "list",
        numbering: "decimal",
        items: [
          say("人民调解协议书；", "the mediation agreement;"),
          say("主持调解的人民调解委员会的证明；", "proof that the committee presided;"),
          say(
            "申请人身份证明及与协议有关的财产权利证明。",
            "proof of the applicants' identity and of the property rights concerned.",
          ),
        ],
      },
      { kind: "paragraph", text: say("此致", "To") },
      {
        kind: "paragraph",
        text: court ? court : [{ blank: 12 }, say("人民法院", " People's Court")],
        indent: false,
      },
      {
        kind: "signatures",
        title: say("申请人（共同）", "Applicants, jointly"),
        rows: partyRows(file, "confirmation", lang),
      },
    ],
  });
}

function lastDay(effectiveAt: string, zone: string, lang: PaperLang): string {
  // The day of taking effect is not counted (Civil Code 201), so the thirtieth day is day 0 plus 30.
  return dateWords(addDays(localDateOf(effectiveAt, zone), 30), lang);
}

function deadline(effective: string, last: string, lang: PaperLang): string {
  return sayIn(lang)(
    `协议于${effective}生效，共同申请的期限至${last}（期限的最后一日是法定休假日的，顺延至休假日结束的次日）。`,
    `The agreement took effect on ${effective}; the joint application is open until ${last} (if that is a statutory holiday, until the day after it).`,
  );
}
