import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { agreementOf, factBlocks, interimBlocks, remainingBlocks } from "./agreement.ts";
import { momentWords, paperOf, sayIn } from "./paper-words.ts";
import { allPartyFields } from "./party-fields.ts";
import { mediatorRows, recorderRow, sealBlock } from "./signature-rows.ts";
import { performanceTable, termList } from "./terms.ts";

/**
 * 10b 人民调解口头协议登记表: the mediator's record of an agreement the parties left oral (People's Mediation Law
 * arts 28, 30). Throws RangeError when the file holds no agreement.
 */
export function oralAgreement(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const agreed = agreementOf(file);
  return paperOf(file, "oral-agreement", lang, {
    blocks: [
      { kind: "fields", columns: 4, rows: allPartyFields(file, lang) },
      ...factBlocks(agreed, lang),
      { kind: "heading", text: say("协议内容", "What was agreed") },
      termList(agreed.terms, lang),
      { kind: "heading", text: say("履行方式、期限", "Way and time limit of performance") },
      performanceTable(agreed.terms, lang),
      ...remainingBlocks(agreed, lang),
      ...interimBlocks(agreed, lang),
      {
        kind: "paragraph",
        text: say(
          `各方当事人于${momentWords(agreed.agreedAt, file.zone, lang)}达成口头协议，认为无需制作调解协议书。本协议自该日起生效，具有法律约束力。`,
          `The parties reached this agreement orally on ${momentWords(agreed.agreedAt, file.zone, lang)} and thought a written one unnecessary. It takes effect on that day and is legally binding.`,
        ),
      },
      ...(agreed.oralReason ? [{ kind: "note" as const, text: agreed.oralReason }] : []),
      {
        kind: "signatures",
        rows: [...mediatorRows(file, "oral-agreement", lang), recorderRow(file, "oral-agreement", lang)],
      },
      sealBlock(file, lang, agreed.agreedAt),
    ],
  });
}
