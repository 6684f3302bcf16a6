import type { Block, PaperLang, RichText } from "@maple/platform/documents/paper";
import type { FileTerm } from "../../model/case-file.ts";
import { amountWords, dateWords, orBlank, sayIn } from "./paper-words.ts";

/** What was agreed, each term in words; an amount always in figures and in Chinese capitals. */
export function termList(terms: readonly FileTerm[], lang: PaperLang): Block {
  return {
    kind: "list",
    numbering: "zh",
    items: terms.length > 0 ? terms.map((term) => termText(term, lang)) : [[{ blank: 28 }], [{ blank: 28 }]],
  };
}

function termText(term: FileTerm, lang: PaperLang): RichText {
  if (term.text === "" && term.amountFen === undefined) return [{ blank: 28 }];
  const said = [term.text];
  if (term.amountFen !== undefined)
    said.push(sayIn(lang)("金额：", "Amount: ") + amountWords(term.amountFen, lang) + sayIn(lang)("。", "."));
  return said.join(lang === "zh" ? "" : " ");
}

/** Way, place and time limit of performance (People's Mediation Law art. 29; order 75 of the Ministry of Justice art. 35). */
export function performanceTable(terms: readonly FileTerm[], lang: PaperLang): Block {
  const say = sayIn(lang);
  return {
    kind: "table",
    head: [
      say("条款", "Term"),
      say("履行人", "By"),
      say("接受人", "To"),
      say("内容", "What"),
      say("期限", "Until"),
      say("方式", "Way"),
      say("地点", "Place"),
    ],
    widths: [1, 1.5, 1.5, 2.4, 2.7, 2, 2.2],
    rows: terms.map((term, i) => [
      String(i + 1),
      orBlank(term.who, 3),
      orBlank(term.to, 3),
      orBlank(term.what, 4),
      orBlank(term.due && dateWords(term.due, lang), 4),
      orBlank(term.way, 3),
      orBlank(term.place, 3),
    ]),
  };
}
