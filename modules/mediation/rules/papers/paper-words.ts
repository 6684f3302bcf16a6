import { type LocalDate, localDateOf, localTimeOf, type Moment, type WordPair } from "@maple/platform/clock";
import type { Paper, PaperLang, RichText, Run } from "@maple/platform/documents/paper";
import type { CaseFile, SideLetter } from "../../model/case-file.ts";
import { type FormId, paperForm } from "../../model/papers.ts";
import { moneyFigure, moneyWords } from "./money-words.ts";

/** Picks the language once, so that both words stand side by side where they are used. */
export type Say = (zh: string, en: string) => string;

export function sayIn(lang: PaperLang): Say {
  return (zh, en) => (lang === "zh" ? zh : en);
}

/** A place of that many characters for the pen where nothing is held. */
export function orBlank(value: string | undefined, width = 8): RichText {
  return value === undefined || value === "" ? [{ blank: width }] : value;
}

/** For what is deliberately not held: a dash, so that nobody asks for it again. */
export const notHeld = "—";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function dateWords(date: LocalDate, lang: PaperLang): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return lang === "zh" ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

export function dayWords(moment: Moment, zone: string, lang: PaperLang): string {
  return dateWords(localDateOf(moment, zone), lang);
}

export function momentWords(moment: Moment, zone: string, lang: PaperLang): string {
  const time = localTimeOf(moment, zone);
  const [hour = "", minute = ""] = time.split(":");
  return lang === "zh"
    ? `${dayWords(moment, zone, lang)}${Number(hour)}时${minute}分`
    : `${dayWords(moment, zone, lang)}, ${time}`;
}

/** "from … to …", the end left for the pen while it is not known. */
export function spanWords(from: Moment, to: Moment | undefined, zone: string, lang: PaperLang): RichText {
  const start = momentWords(from, zone, lang);
  if (to === undefined) return lang === "zh" ? [`${start}至`, { blank: 8 }] : [`${start} to `, { blank: 8 }];
  return lang === "zh"
    ? `${start}至${momentWords(to, zone, lang)}`
    : `${start} to ${momentWords(to, zone, lang)}`;
}

export function amountWords(fen: number, lang: PaperLang): string {
  return lang === "zh"
    ? `人民币${moneyFigure(fen)}元（大写：${moneyWords(fen)}）`
    : `RMB ${moneyFigure(fen)} (${moneyWords(fen)})`;
}

/** （2026）柳枫人调字第12号: it names the file and is not translated. */
export function fileNumber(file: CaseFile): string {
  return `（${file.year}）${file.committee.numberWord}人调字第${file.serial}号`;
}

const sideNames: { readonly [side in SideLetter]: WordPair } = {
  A: { zh: "甲方", en: "Party A" },
  B: { zh: "乙方", en: "Party B" },
  C: { zh: "丙方", en: "Party C" },
  D: { zh: "丁方", en: "Party D" },
  E: { zh: "戊方", en: "Party E" },
  F: { zh: "己方", en: "Party F" },
};

export function sideName(side: SideLetter, lang: PaperLang): string {
  return sideNames[side][lang];
}

/** In which agreement a term stands, and which it is. */
export function termOfPaper(one: { term: number; interim?: string }, lang: PaperLang): string {
  if (one.interim === undefined) return sayIn(lang)(`协议第${one.term}条`, `term ${one.term}`);
  return sayIn(lang)(
    `临时协议${one.interim}第${one.term}条`,
    `term ${one.term} of the interim agreement ${one.interim}`,
  );
}

/** Names one after another, or a place for the pen. */
export function names(list: readonly string[], lang: PaperLang, width = 12): RichText {
  return orBlank(list.join(lang === "zh" ? "、" : ", "), width);
}

/** A text as runs, to join it with others. */
export function runsOf(text: RichText): readonly Run[] {
  return typeof text === "string" ? [text] : text;
}

/** What every paper of the file has in common. The English one says that the Chinese text prevails. */
export function paperOf(
  file: CaseFile,
  form: FormId,
  lang: PaperLang,
  rest: Pick<Paper, "blocks"> & Partial<Paper>,
): Paper {
  return {
    form,
    lang,
    title: paperForm(form).name[lang],
    organ: file.committee.name[lang],
    number: lang === "zh" ? `编号：${fileNumber(file)}` : `No. ${fileNumber(file)}`,
    ...(lang === "en" ? { courtesyCopy: true } : {}),
    ...rest,
  };
}
