import { namesSomebody } from "@maple/matter";
import { addDays, type LocalDate } from "@maple/platform/clock";
import { mostDates, type NewTerm } from "../model/mediation.ts";
import type { NewTemplate, TemplateLine, TemplateText, TriedLine } from "../model/template.ts";
import type { templateReasons } from "../model/template-reasons.ts";
import { notAgreed } from "./not-agreed.ts";
import { datesOf, isPlanFit } from "./schedule.ts";
import { unfitTerm } from "./terms.ts";

const blank = /\{([^{}]{1,40})\}/g;

/** The blanks of a text, each once, in their order. */
export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(blank)].map((found) => found[1]!))];
}

/** Fills the blanks whose value is known and leaves the others. A value is put in as it is, braces in it too. */
export function fillBlanks(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(blank, (whole, name: string) => known.get(name) ?? whole);
}

/** The blanks that a matter fills by itself. */
export const knownBlanks = ["甲方", "乙方", "编号", "反映日期", "调委会", "村社区"] as const;
export type KnownBlank = (typeof knownBlanks)[number];

/** The first blank left in an agreement: in a term, by its number, or in the text around the terms. */
export function blankLeft(agreement: {
  texts: readonly string[];
  terms: ReadonlyArray<{ number: number; what: string; way: string }>;
}): { number: number | null; blank: string } | null {
  for (const { number, what, way } of agreement.terms) {
    const found = blanksIn(`${what}\n${way}`)[0];
    if (found !== undefined) return { number, blank: found };
  }
  const found = blanksIn(agreement.texts.join("\n"))[0];
  return found === undefined ? null : { number: null, blank: found };
}

type Objection = { reason: keyof typeof templateReasons; values?: Record<string, string | number> };

const letters = (text: string) => [...text.replace(/\s+/g, "")].length;

/** Whether a version can be kept: it says something and where it is from, its blanks are whole, and it names nobody. */
export function mayKeepTemplate(given: NewTemplate, today: LocalDate): Objection | null {
  const { lines } = given;
  const says = letters(given.nameZh) >= 2 && letters(given.fitsZh) >= 4 && lines.length > 0;
  if (!says || lines.some((line) => letters(line.what) < 2)) return { reason: "template-too-short" };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given.sourceDate) && given.sourceDate <= today;
  if (letters(given.lawZh) < 4 || letters(given.source) < 2 || !isDay)
    return { reason: "template-source-needed" };
  const unfit = lines.findIndex(
    ({ kind, who, toward, plan }) =>
      toward === who || (kind === "pay" && toward === null) || (kind === "refrain" && plan !== null),
  );
  if (unfit >= 0) return { reason: "template-line-unfit", values: { number: unfit + 1 } };
  const torn = lines.findIndex((line) =>
    [line.what, line.whatEn, line.way].some((text) => /[{}]/.test(text.replace(blank, ""))),
  );
  if (torn >= 0) return { reason: "template-braces-unfit", values: { number: torn + 1, example: "{部位}" } };
  const texts = [given.nameZh, given.nameEn, given.fitsZh, given.fitsEn, given.lawZh, given.lawEn];
  const all = [...texts, ...lines.flatMap((line) => [line.what, line.whatEn, line.way])];
  return namesSomebody(all) ? { reason: "template-names-somebody" } : null;
}

/** Whether a version may come into force: another than its author has read it, and nothing in it may not be agreed. */
export function mayPutInForce(
  template: { by: string; lines: readonly TemplateLine[] },
  reader: string,
): Objection | null {
  if (template.by === reader) return { reason: "template-own" };
  const [found] = notAgreed(template.lines.flatMap((line) => [line.what.zh, line.way]));
  return found ? { reason: "template-not-agreeable", values: { found: found.found } } : null;
}

export interface TrialFacts {
  /** The first party of each side; null where none is entered yet. */
  sides: { A: string | null; B: string | null };
  known: ReadonlyMap<string, string>;
  today: LocalDate;
}

/** What each line becomes in a matter: what it fills by itself, and what stays for the mediator. */
export function tryLines(lines: readonly TemplateLine[], facts: TrialFacts): TriedLine[] {
  return lines.map((line, at) => {
    const blanks = blanksIn(`${line.what.zh}\n${line.way}`);
    return {
      number: at + 1,
      text: fillBlanks(line.what.zh, facts.known),
      filled: blanks.flatMap((name) => {
        const value = facts.known.get(name);
        return value === undefined ? [] : [{ blank: name, value }];
      }),
      open: blanks.filter((name) => !facts.known.has(name)),
      toFill: [
        ...(facts.sides[line.who] === null ? (["who"] as const) : []),
        ...(line.toward !== null && facts.sides[line.toward] === null ? (["toward"] as const) : []),
        ...(line.kind === "pay" ? (["amount"] as const) : []),
        ...(line.inDays === null ? (["day"] as const) : []),
      ],
    };
  });
}

/** An amount that stands where one is to be filled in: enough for every plan to have a share of a fen at least. */
export const exampleCents = 120_000;

/** The lines as terms, amounts and days as in an example, so that the checks of a draft can be asked of them. */
export function exampleTerms(lines: readonly TemplateLine[], facts: TrialFacts): NewTerm[] {
  const party = (side: "A" | "B") => facts.sides[side] ?? side;
  return lines.map((line) => ({
    who: party(line.who),
    toward: line.toward === null ? null : party(line.toward),
    kind: line.kind,
    what: fillBlanks(line.what.zh, facts.known),
    cents: line.kind === "pay" ? exampleCents : null,
    dueOn: addDays(facts.today, line.inDays ?? 30),
    way: fillBlanks(line.way, facts.known),
    plan: line.plan,
  }));
}

/** What would refuse a draft made of these terms, whatever amounts and days it has. */
export function refusalsOf(
  terms: readonly NewTerm[],
  today: LocalDate,
): Array<{ reason: "term-unfit" | "plan-unfit" | "too-many-dates"; values: Record<string, number> }> {
  const parties = new Set(terms.flatMap((term) => [term.who, ...(term.toward ? [term.toward] : [])]));
  const unfit = unfitTerm(terms, parties, today);
  const misplanned = terms.findIndex((term) => !isPlanFit(term));
  const dates = terms.reduce((sum, term) => sum + datesOf(term).length, 0);
  return [
    ...(unfit === null ? [] : [{ reason: "term-unfit" as const, values: { number: unfit } }]),
    ...(misplanned < 0 ? [] : [{ reason: "plan-unfit" as const, values: { number: misplanned + 1 } }]),
    ...(dates > mostDates ? [{ reason: "too-many-dates" as const, values: { most: mostDates } }] : []),
  ];
}

export type Fit = "subtype" | "category" | "general" | "other";

/** How near a template is to a matter: made for its sub-type, for its kind, for every kind, or for another. */
export function fitOf(
  template: Pick<TemplateText, "category" | "subtype">,
  matter: { category: string; subtype: string | null },
): Fit {
  if (template.category === null) return "general";
  if (template.category !== matter.category) return "other";
  if (template.subtype === null) return "category";
  return template.subtype === matter.subtype ? "subtype" : "other";
}

const nearness: readonly Fit[] = ["subtype", "category", "general", "other"];

/** Those that fit a matter first; among equals a county's own before what comes with the product. */
export function inOrderFor<T extends Pick<TemplateText, "category" | "subtype"> & { own: boolean }>(
  templates: readonly T[],
  matter: { category: string; subtype: string | null },
): T[] {
  const place = (one: T) => nearness.indexOf(fitOf(one, matter)) * 2 + (one.own ? 0 : 1);
  return [...templates].sort((a, b) => place(a) - place(b));
}
