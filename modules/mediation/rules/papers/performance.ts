import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { amountWords, dateWords, orBlank, paperOf, sayIn, termOfPaper } from "./paper-words.ts";

/** 11 履行凭证: what was performed and by which proof; receipts and transfers follow as scans. */
export function performance(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "performance", lang, {
    blocks: file.performance.flatMap((done, i) => [
      {
        kind: "heading" as const,
        text: say(`第${i + 1}笔（${termOfPaper(done, "zh")}）`, `No. ${i + 1} (${termOfPaper(done, "en")})`),
      },
      {
        kind: "fields" as const,
        columns: 4 as const,
        rows: [
          { label: say("履行人", "By"), value: orBlank(done.by) },
          { label: say("接受人", "To"), value: orBlank(done.to) },
          { label: say("日期", "Date"), value: dateWords(done.on, lang) },
          { label: say("方式", "Way"), value: orBlank(done.way) },
          ...(done.amountFen === undefined
            ? []
            : [
                {
                  label: say("金额", "Amount"),
                  value: amountWords(done.amountFen, lang),
                  wide: true as const,
                },
              ]),
          { label: say("凭证", "Proof"), value: orBlank(done.proof), wide: true as const },
        ],
      },
    ]),
  });
}
