import type { Moment } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { WordPair } from "@maple/platform/words/pairs";
import type { CaseFile } from "../../model/case-file.ts";
import { endedInterims } from "./needed-papers.ts";
import { amountWords, dateWords, dayWords, fileNumber, paperOf, sayIn, termOfPaper } from "./paper-words.ts";
import { allPartyFields } from "./party-fields.ts";
import { mediatorRows, partyRows, sealBlock } from "./signature-rows.ts";

/**
 * 协议变更书: what both sides changed of an agreement in force (Civil Code 543); the agreement itself stays as signed.
 * Throws RangeError when nothing was changed.
 */
export function variation(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const changes = file.variations ?? [];
  const over = endedInterims(file);
  const first = changes[0]?.interim ?? over[0]?.number;
  const agreed = file.agreement ?? file.interims?.find((one) => one.number === first);
  if (agreed === undefined || changes.length + over.length === 0)
    throw new RangeError("nothing of the agreement was changed");
  const amount = (fen: number | undefined) => (fen === undefined ? [] : [amountWords(fen, lang)]);
  const saidSo = (one: { at: Moment; consents: { A: WordPair; B: WordPair } }) => [
    { label: say("商定日期", "Agreed on"), value: dayWords(one.at, file.zone, lang) },
    {
      label: say("双方意思表示", "How each said so"),
      value: say(
        `甲方${one.consents.A.zh}，乙方${one.consents.B.zh}`,
        `side A ${one.consents.A.en}, side B ${one.consents.B.en}`,
      ),
    },
  ];
  const joined = (day: string, fen: number | undefined) =>
    [dateWords(day, lang), ...amount(fen)].join(say("，", ", "));
  return paperOf(file, "variation", lang, {
    blocks: [
      { kind: "fields", columns: 4, rows: allPartyFields(file, lang) },
      {
        kind: "paragraph",
        text: say(
          `双方于${dayWords(agreed.agreedAt, file.zone, lang)}达成${fileNumber(file)}人民调解协议。经协商一致，对下列内容作如下变更：`,
          `On ${dayWords(agreed.agreedAt, file.zone, lang)} the parties reached the mediation agreement ${fileNumber(file)}. They agree to change it as follows:`,
        ),
      },
      ...changes.flatMap((change, at) => [
        {
          kind: "heading" as const,
          text: say(
            `第${at + 1}项（${termOfPaper(change, "zh")}）`,
            `No. ${at + 1} (${termOfPaper(change, "en")})`,
          ),
        },
        {
          kind: "fields" as const,
          columns: 4 as const,
          rows: [
            { label: say("履行人", "By"), value: change.by },
            { label: say("内容", "What"), value: change.what },
            {
              label: say("原约定", "Before"),
              value: joined(change.before.due, change.before.amountFen),
              wide: true as const,
            },
            {
              label: say("现约定", "From now on"),
              value: joined(change.after.due, change.after.amountFen),
              wide: true as const,
            },
            ...saidSo(change),
          ],
        },
      ]),
      ...over.flatMap((one, at) => [
        {
          kind: "heading" as const,
          text: say(
            `第${changes.length + at + 1}项（编号${one.number}的临时协议）`,
            `No. ${changes.length + at + 1} (interim agreement ${one.number})`,
          ),
        },
        {
          kind: "fields" as const,
          columns: 4 as const,
          rows: [
            {
              label: say("原约定", "Before"),
              value: one.until
                ? say(`至${dateWords(one.until, lang)}止`, `until ${dateWords(one.until, lang)}`)
                : say("至达成最终协议时止", "until the final agreement"),
              wide: true as const,
            },
            {
              label: say("现约定", "From now on"),
              value: say(
                `自${dayWords(one.ended.at, file.zone, lang)}起提前终止，尚未履行的不再履行`,
                `ended on ${dayWords(one.ended.at, file.zone, lang)}; what was not done by then is owed no more`,
              ),
              wide: true as const,
            },
            ...saidSo(one.ended),
          ],
        },
      ]),
      {
        kind: "paragraph",
        text: say(
          "其余条款不变，仍按原协议履行。本变更书与原协议具有同等效力。经人民法院确认过的内容如需变更，请另行向法院说明。",
          "All other terms stay as they are. This paper has the same effect as the agreement. What a court has confirmed is changed with the court.",
        ),
      },
      {
        kind: "signatures",
        rows: [...partyRows(file, "variation", lang), ...mediatorRows(file, "variation", lang)],
      },
      sealBlock(file, lang),
    ],
  });
}
