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
    said.push(
      sayIn(lang)(term.dates ? "合计金额：" : "金额：", term.dates ? "Amount in all: " : "Amount: ") +
        amountWords(term.amountFen, lang) +
        sayIn(lang)("。", "."),
    );
  if (term.dates)
    said.push(
      sayIn(lang)(
        `${term.every?.zh ?? ""}一次，共${term.dates.length}期，各期日期和金额见下表。`,
        `${term.every?.en ?? ""}, ${term.dates.length} times; the dates and amounts are in the table.`,
      ),
    );
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
    rows: terms.flatMap((term, i) =>
      datesOfTerm(term).map((date, at) => [
        term.dates ? `${i + 1}.${at + 1}` : String(i + 1),
        orBlank(term.who, 3),
        orBlank(term.to, 3),
        orBlank(whatOn(term, date, lang), 4),
        orBlank(date.due && dateWords(date.due, lang), 4),
        orBlank(term.way, 3),
        orBlank(term.place, 3),
      ]),
    ),
  };
}

type FileDate = { due: string | undefined; amountFen?: number };

const datesOfTerm = (term: FileTerm): readonly FileDate[] => term.dates ?? [{ due: term.due }];

/** What is owed on one of several dates: the amount in figures, where it is a payment. */
function whatOn(term: FileTerm, date: FileDate, lang: PaperLang): string | undefined {
  if (date.amountFen === undefined) return term.what;
  const yuan = sayIn(lang)(
    `${(date.amountFen / 100).toFixed(2)}元`,
    `CNY ${(date.amountFen / 100).toFixed(2)}`,
  );
  return term.what ? `${term.what} ${yuan}` : yuan;
}
