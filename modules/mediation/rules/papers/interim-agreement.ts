import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { factBlocks } from "./agreement.ts";
import { dateWords, paperOf, sayIn } from "./paper-words.ts";
import { allPartyFields } from "./party-fields.ts";
import { mediatorRows, partyRows, recorderRow, sealBlock } from "./signature-rows.ts";
import { performanceTable, termList } from "./terms.ts";

/**
 * 临时协议书: what both sides promise for the time being. It is a mediation agreement in its form (People's Mediation Law
 * arts 28, 29) and says of itself that it settles nothing for good. Throws RangeError when the file holds none at `index`.
 */
export function interimAgreement(file: CaseFile, lang: PaperLang, index: number): Paper {
  const say = sayIn(lang);
  const agreed = file.interims?.[index];
  if (agreed === undefined) throw new RangeError(`the file holds no interim agreement ${index + 1}`);
  const paper = interimPaperId(index);
  const until = agreed.until === undefined ? null : dateWords(agreed.until, lang);
  return paperOf(file, "interim-agreement", lang, {
    subtitle: say(
      `调解期间的临时安排 · ${agreed.number}`,
      `For the time being, while the mediation goes on · ${agreed.number}`,
    ),
    blocks: [
      { kind: "fields", columns: 4, rows: allPartyFields(file, lang) },
      ...factBlocks(agreed, lang),
      {
        kind: "heading",
        text: say("调解期间，双方自愿先行约定", "Until then the parties agree, of their own will"),
      },
      termList(agreed.terms, lang),
      { kind: "heading", text: say("履行方式、期限", "Way and time limit of performance") },
      performanceTable(agreed.terms, lang),
      { kind: "heading", text: say("临时协议的效力", "What an interim agreement does") },
      {
        kind: "paragraph",
        text: until
          ? say(
              `本协议自生效之日起至${until}止；在此之前达成最终协议并由其替代的，或者调解终止的，本协议同时终止。`,
              `It holds from the day it takes effect until ${until}; it ends sooner when a final agreement takes its place or the mediation ends.`,
            )
          : say(
              "本协议自生效之日起至双方达成最终协议止，最终协议另有约定的从其约定；调解终止的，本协议同时终止。",
              "It holds from the day it takes effect until the parties reach a final agreement, unless that says otherwise; it ends when the mediation ends.",
            ),
      },
      {
        kind: "paragraph",
        text: say(
          "本协议是调解期间的临时安排，不终止调解，不是对纠纷的最终处理，也不表示任何一方承认对方的主张或者放弃自己的权利。",
          "It is an arrangement for the time being: it does not end the mediation or settle the dispute, and nobody admits the other's claim or gives up a right by it.",
        ),
      },
      {
        kind: "paragraph",
        text: say(
          `本协议一式${agreed.copies}份，当事人各执一份，人民调解委员会留存一份。自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，双方应当履行。`,
          `Made in ${agreed.copies} copies: one for each party, one kept by the committee. It takes effect when all parties have signed, sealed or given a fingerprint, the mediator has signed, and the committee's seal is on it; both sides perform it.`,
        ),
      },
      {
        kind: "signatures",
        rows: [
          ...partyRows(file, paper, lang),
          ...mediatorRows(file, paper, lang),
          recorderRow(file, paper, lang),
        ],
      },
      sealBlock(file, lang, agreed.effectiveAt),
    ],
  });
}

/** The paper of an interim agreement in its file: the first, the second … */
export function interimPaperId(index: number): string {
  return index === 0 ? "interim-agreement" : `interim-agreement/${index + 1}`;
}
