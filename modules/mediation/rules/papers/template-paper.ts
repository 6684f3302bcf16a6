import { addDays, type LocalDate, type WordPair } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileAgreement, FileTerm } from "../../model/case-file.ts";
import { planEveryWords } from "../../model/mediation.ts";
import type { TemplateLine, TemplateText } from "../../model/template.ts";
import { datesOf } from "../schedule.ts";
import { exampleCents, fillBlanks, type KnownBlank, knownBlanks } from "../template.ts";
import { agreement } from "./agreement.ts";
import { interimAgreement } from "./interim-agreement.ts";

/** Stand-ins: nobody's data. */
const parties = { A: { zh: "张某", en: "Zhang" }, B: { zh: "李某", en: "Li" } } as const;
const example: Readonly<Record<KnownBlank, WordPair>> = {
  甲方: parties.A,
  乙方: parties.B,
  编号: { zh: "（编号）", en: "(number)" },
  反映日期: { zh: "（日期）", en: "(day)" },
  调委会: { zh: "（调解委员会）", en: "(committee)" },
  村社区: { zh: "（村、社区）", en: "(village or community)" },
};

/**
 * The paper that a template would become, with example values: stand-ins for the parties, one amount, days counted from
 * today. What the mediator is to fill in stays in its braces. In Chinese it reads as it would be signed.
 */
export function templatePaper(
  template: TemplateText,
  lang: PaperLang,
  given: { organ: WordPair; today: LocalDate; now: string },
): Paper {
  const terms = template.lines.map((line) => exampleTerm(line, lang, given.today));
  const text: FileAgreement = {
    form: "written",
    facts: lang === "zh" ? "（此处写纠纷的主要事实）" : "(the main facts stand here)",
    disputed: lang === "zh" ? "（此处写争议事项）" : "(what was disputed stands here)",
    terms,
    copies: 3,
    agreedAt: given.now,
  };
  const file: CaseFile = {
    zone: "Asia/Shanghai",
    committee: { name: given.organ, numberWord: "", demonstration: false },
    year: Number(given.today.slice(0, 4)),
    serial: 0,
    matter: {
      code: "",
      title: template.name.zh,
      category: template.name,
      source: "application",
      story: "",
      requests: [],
      receivedAt: given.now,
      penOnly: true,
    },
    parties: [
      { side: "A", role: "applicant", kind: "person", name: parties.A[lang] },
      { side: "B", role: "respondent", kind: "person", name: parties.B[lang] },
    ],
    ...{ mediators: [], notices: [], consents: [], investigations: [], evidence: [], sessions: [] },
    ...(template.use === "interim"
      ? { interims: [{ ...text, number: "—", until: addDays(given.today, 60) }] }
      : { agreement: text }),
    ...{ performance: [], followUps: [], signatures: [], scans: [], archive: {} },
  };
  const paper = template.use === "interim" ? interimAgreement(file, lang, 0) : agreement(file, lang);
  return {
    ...paper,
    number:
      lang === "zh"
        ? `范本预览 · 第${template.version}版`
        : `Preview of a template · version ${template.version}`,
  };
}

function exampleTerm(line: TemplateLine, lang: PaperLang, today: LocalDate): FileTerm {
  const known = new Map<string, string>(knownBlanks.map((name) => [name, example[name][lang]]));
  const what = fillBlanks(line.what[lang], known);
  const who = parties[line.who][lang];
  const cents = line.kind === "pay" ? exampleCents : null;
  const dates = datesOf({ cents, dueOn: addDays(today, line.inDays ?? 30), plan: line.plan });
  const refrains = lang === "zh" ? "不再" : " refrains from: ";
  const sum = dates.reduce((total, date) => total + (date.cents ?? 0), 0);
  const does = `${who}${line.kind === "refrain" ? refrains : lang === "zh" ? "" : ": "}${what}`;
  return {
    text: line.kind === "pay" ? what : does,
    who,
    to: line.toward === null ? "" : parties[line.toward][lang],
    what,
    due: dates[0]!.dueOn,
    way: fillBlanks(line.way, known),
    ...(cents === null ? {} : { amountFen: sum }),
    ...(line.plan && dates.length > 1
      ? {
          every: planEveryWords[line.plan.every],
          dates: dates.map((date) => ({
            due: date.dueOn,
            ...(date.cents === null ? {} : { amountFen: date.cents }),
          })),
        }
      : {}),
  };
}
