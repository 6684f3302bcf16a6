import type { WordPair } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileClosing } from "../../model/case-file.ts";
import { hadAgreement } from "./needed-papers.ts";
import { dayWords, paperOf, sayIn } from "./paper-words.ts";
import { partyLine } from "./party-fields.ts";
import { usualRoutes } from "./routes.ts";
import { sealBlock } from "./signature-rows.ts";

type Unagreed = Exclude<FileClosing["result"], "agreed" | "oral-agreed" | "breached">;
const reasons: { readonly [result in Unagreed]: WordPair } = {
  failed: {
    zh: "调解不成，依照《人民调解法》第二十六条",
    en: "no agreement was reached, and under article 26 of the People's Mediation Law",
  },
  refused: {
    zh: "一方当事人明确拒绝调解，依照《人民调解法》第十七条",
    en: "one party clearly refused, and under article 17 of the People's Mediation Law",
  },
  withdrawn: {
    zh: "当事人要求终止调解，依照《人民调解法》第二十三条",
    en: "a party asked that mediation end, and under article 23 of the People's Mediation Law",
  },
  elsewhere: {
    zh: "该纠纷不属于人民调解范围或者已由其他机关受理，依照有关规定",
    en: "the dispute does not belong to people's mediation or is before another organ, and under the rules",
  },
};

/** 终止调解通知书: why mediation ended, and the routes (People's Mediation Law art. 26). Throws RangeError before the end. */
export function endNotice(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { closing } = file;
  if (closing === undefined || hadAgreement(closing)) {
    throw new RangeError("this mediation did not end without an agreement");
  }
  const because = reasons[closing.result as Unagreed][lang];
  const from = dayWords(file.matter.acceptedAt ?? file.matter.receivedAt, file.zone, lang);
  return paperOf(file, "end-notice", lang, {
    blocks: [
      { kind: "paragraph", text: `${partyLine(file, lang)}${say("：", ":")}`, indent: false },
      {
        kind: "paragraph",
        text: say(
          `本委员会于${from}受理的“${file.matter.title}”，因${because}，自${dayWords(closing.at, file.zone, lang)}起终止调解。`,
          `Mediation of “${file.matter.title}”, accepted on ${from}, ends on ${dayWords(closing.at, file.zone, lang)}: ${because} mediation is ended.`,
        ),
      },
      ...(closing.reason
        ? [{ kind: "paragraph" as const, text: say("具体情况：", "In detail: ") + closing.reason[lang] }]
        : []),
      {
        kind: "paragraph",
        text: say("当事人可以依法通过下列途径维护自己的权利：", "You may protect your rights by:"),
      },
      {
        kind: "list",
        numbering: "decimal",
        items: (closing.routes.length > 0 ? closing.routes : usualRoutes).map((route) => route[lang]),
      },
      {
        kind: "paragraph",
        text: say(
          "向人民法院请求保护民事权利的诉讼时效期间一般为三年，请注意不要超过。此后双方愿意的，仍可再次申请人民调解。",
          "The general time limit for asking a court to protect civil rights is three years; take care not to miss it. If both sides wish, mediation may be asked for again.",
        ),
      },
      sealBlock(file, lang, closing.at),
    ],
  });
}
