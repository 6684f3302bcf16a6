import type { WordPair } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, SourceWay } from "../../model/case-file.ts";
import { momentWords, orBlank, paperOf, sayIn } from "./paper-words.ts";
import { allPartyFields } from "./party-fields.ts";
import { partyRows, sealBlock, signatureRow } from "./signature-rows.ts";

export const sourceWords: { readonly [way in SourceWay]: WordPair } = {
  application: { zh: "当事人申请", en: "the parties applied" },
  "own-initiative": { zh: "人民调解委员会主动调解", en: "the committee's own initiative" },
  police: { zh: "公安机关移交", en: "passed on by the police" },
  court: { zh: "人民法院委托", en: "entrusted by the court" },
  government: { zh: "政府部门移交", en: "passed on by the government" },
  other: { zh: "其他", en: "other" },
};

/** 3 人民调解受理登记表. */
export function acceptance(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { matter } = file;
  const mark = (way: SourceWay) => `${way === matter.source ? "■" : "□"} ${sourceWords[way][lang]}`;
  return paperOf(file, "acceptance", lang, {
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [
          {
            label: say("受理时间", "Accepted"),
            value: matter.acceptedAt ? momentWords(matter.acceptedAt, file.zone, lang) : [{ blank: 10 }],
            wide: true,
          },
          ...allPartyFields(file, lang),
          { label: say("纠纷类型", "Type of dispute"), value: orBlank(matter.category[lang]), wide: true },
          {
            label: say("案件来源", "Source"),
            value: (Object.keys(sourceWords) as SourceWay[]).map(mark).join(say("　", "   ")),
            wide: true,
          },
          {
            label: say("纠纷简要情况", "The dispute in brief"),
            value: matter.story,
            wide: true,
            lines: matter.story ? 0 : 8,
          },
        ],
      },
      {
        kind: "signatures",
        rows: [
          ...partyRows(file, "acceptance", lang),
          signatureRow(file, "acceptance", say("登记人（签名）", "Registrar"), file.registrar, lang),
        ],
      },
      sealBlock(file, lang, matter.acceptedAt),
    ],
  });
}
