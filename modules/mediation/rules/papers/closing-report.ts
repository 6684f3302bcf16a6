import type { WordPair } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileClosing, FileConfirmation } from "../../model/case-file.ts";
import { sourceWords } from "./acceptance.ts";
import { dateWords, dayWords, fileNumber, momentWords, names, paperOf, sayIn } from "./paper-words.ts";
import { partyLine } from "./party-fields.ts";
import { mediatorRows } from "./signature-rows.ts";

export const closingWords: { readonly [result in FileClosing["result"]]: WordPair } = {
  agreed: { zh: "达成书面调解协议", en: "written agreement" },
  "oral-agreed": { zh: "达成口头调解协议", en: "oral agreement" },
  breached: { zh: "达成调解协议，未履行，已告知司法途径", en: "agreement not performed; court routes told" },
  failed: { zh: "调解不成", en: "no agreement" },
  refused: { zh: "一方明确拒绝调解", en: "one party refused" },
  withdrawn: { zh: "当事人撤回或要求终止", en: "withdrawn, or ended at a party's request" },
  elsewhere: { zh: "不属于人民调解范围，已告知途径", en: "belongs elsewhere; routes told" },
};

/** 人民调解结案报告表 (a local form). Throws RangeError before the end. */
export function closingReport(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { closing, matter } = file;
  if (closing === undefined) throw new RangeError("this mediation has not ended");
  return paperOf(file, "closing-report", lang, {
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [
          { label: say("卷号", "File"), value: fileNumber(file), wide: true },
          { label: say("填表日期", "Date"), value: dayWords(closing.at, file.zone, lang), wide: true },
          { label: say("单位", "Unit"), value: file.committee.name[lang], wide: true },
          {
            label: say("承办人", "Handled by"),
            value: names(
              file.mediators.map((each) => each.name),
              lang,
              6,
            ),
            wide: true,
          },
          {
            label: say("受理时间", "Accepted"),
            value: momentWords(matter.acceptedAt ?? matter.receivedAt, file.zone, lang),
            wide: true,
          },
          { label: say("结案时间", "Closed"), value: momentWords(closing.at, file.zone, lang), wide: true },
          { label: say("当事人", "Parties"), value: partyLine(file, lang), wide: true },
          { label: say("纠纷类型", "Type of dispute"), value: matter.category[lang] },
          { label: say("案件来源", "Source"), value: sourceWords[matter.source][lang] },
          {
            label: say("纠纷事实", "Facts"),
            value: file.agreement?.facts || matter.story,
            wide: true,
            lines: 1,
          },
          {
            label: say("调解结果", "Result"),
            value:
              closingWords[closing.result][lang] +
              (closing.reason && closing.result !== "breached" ? say("：", ": ") + closing.reason[lang] : ""),
            wide: true,
            lines: 1,
          },
          ...(file.confirmation
            ? [
                {
                  label: say("司法确认", "Confirmation"),
                  value: confirmationWords(file.confirmation, file.zone, lang),
                  wide: true as const,
                },
              ]
            : []),
        ],
      },
      { kind: "signatures", rows: mediatorRows(file, "closing-report", lang) },
    ],
  });
}

function confirmationWords(
  { court, appliedAt, ruling }: FileConfirmation,
  zone: string,
  lang: PaperLang,
): string {
  const say = sayIn(lang);
  const steps = [
    court,
    appliedAt
      ? say(
          `${dayWords(appliedAt, zone, lang)}共同申请`,
          `applied jointly on ${dayWords(appliedAt, zone, lang)}`,
        )
      : "",
    ruling ? `${dateWords(ruling.on, lang)} ${ruling.number} ${ruling.result[lang]}` : "",
  ];
  return steps.filter((step) => step !== "").join(say("，", ", "));
}
