import { addDays, type LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import type { Side } from "../model/talk.ts";
import type { CheckAnswers, CheckKey, CheckQuestion } from "../model/understood.ts";
import { plainDay, plainMoney } from "./term-words.ts";

/** One dated item of an agreement; items of one term share their series. */
export interface CheckTerm {
  who: Side;
  toward: Side | null;
  kind: "pay" | "do" | "refrain";
  what: string;
  cents: number | null;
  dueOn: LocalDate;
  series: number;
}

/**
 * Three to five questions made from the terms themselves, for one side: who, how much, by when, what if it is not
 * performed, and that signing is free (People's Mediation Law arts. 3, 31 to 33). `seed` sets the order of the choices.
 */
export function questionsOf(
  terms: readonly CheckTerm[],
  given: { side: Side; today: LocalDate; seed: string },
): CheckQuestion[] {
  const first = terms.find((term) => term.kind === "pay") ?? terms[0];
  const made = first ? [...ofTerm(first, terms, given), ...ofSigning] : [...ofSigning];
  return made.map((question) => ({
    ...question,
    choices: turned(question.choices, `${given.seed}${question.key}`),
  }));
}

const ofSigning: readonly CheckQuestion[] = [
  {
    key: "broken",
    ask: {
      zh: "签了以后有一方不照着做，会怎样？",
      en: "What if one side does not keep to it after signing?",
    },
    choices: [
      {
        key: "court",
        words: { zh: "另一方可以去法院要求履行", en: "The other side may ask the court to enforce it" },
      },
      { key: "nothing", words: { zh: "没关系，协议不算数", en: "Nothing, an agreement does not count" } },
      { key: "jail", words: { zh: "马上会被抓起来", en: "They are arrested at once" } },
    ],
    right: "court",
    passage: {
      zh: "协议签字盖章后有法律约束力。有一方不做，另一方可以向法院起诉；双方一起申请法院确认过的，可以直接申请强制执行。",
      en: "Once signed and sealed it binds by law. If one side does not keep to it, the other may sue; if the court confirmed it, it can be enforced directly.",
    },
  },
  {
    key: "free",
    ask: { zh: "这份协议，您可以不签吗？", en: "May you refuse to sign this agreement?" },
    choices: [
      { key: "yes", words: { zh: "可以不签，谁也不能勉强", en: "Yes, nobody may press me" } },
      { key: "fine", words: { zh: "不签要罚款", en: "No, I would be fined" } },
      { key: "must", words: { zh: "谈好了就必须签", en: "No, after the talks I must sign" } },
    ],
    right: "yes",
    passage: {
      zh: "签不签由您自己决定。不签，调解就到这里，您还可以去法院起诉、申请仲裁或者找主管部门。",
      en: "Signing is up to you. If you do not, mediation ends here, and you may still go to court, arbitration or the authority in charge.",
    },
  },
];

function ofTerm(
  term: CheckTerm,
  terms: readonly CheckTerm[],
  { side, today }: { side: Side; today: LocalDate },
): CheckQuestion[] {
  const rows = terms.filter((one) => one.series === term.series);
  const total = rows.reduce((sum, row) => sum + (row.cents ?? 0), 0);
  const name = (one: Side): WordPair =>
    one === side ? { zh: "您这一方", en: "your side" } : { zh: "对方", en: "the other side" };
  const passage = passageOf(term, rows, total, name, today);
  const what =
    term.what.trim() === ""
      ? { zh: "这笔钱", en: "the money" }
      : { zh: `“${term.what.trim()}”`, en: `“${term.what.trim()}”` };
  const pays = term.kind === "pay";
  const questions: CheckQuestion[] = [
    {
      key: "who",
      ask: pays
        ? { zh: `${what.zh}，由谁付钱？`, en: `Who pays for ${what.en}?` }
        : term.kind === "do"
          ? { zh: `${what.zh}，由谁来做？`, en: `Who is to do this: ${what.en}?` }
          : { zh: `${what.zh}，以后谁不再做？`, en: `Who will no longer do this: ${what.en}?` },
      choices: (["A", "B"] as const).map((one) => {
        const { zh, en } = name(one);
        return { key: one, words: { zh, en: capital(en) } };
      }),
      right: term.who,
      passage,
    },
  ];
  if (pays)
    questions.push({
      key: "amount",
      ask: { zh: "一共付多少钱？", en: "How much is paid in all?" },
      choices: amounts(total).map((cents) => ({ key: String(cents), words: plainMoney(cents) })),
      right: String(total),
      passage,
    });
  if (term.kind !== "refrain")
    questions.push({
      key: "when",
      ask:
        rows.length > 1
          ? { zh: "第一次最晚是哪一天？", en: "By which day is the first of it due?" }
          : { zh: "最晚是哪一天？", en: "By which day at the latest?" },
      choices: [0, 7, 30].map((days) => {
        const day = addDays(term.dueOn, days);
        return { key: day, words: plainDay(day, today) };
      }),
      right: term.dueOn,
      passage,
    });
  return questions;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function passageOf(
  term: CheckTerm,
  rows: readonly CheckTerm[],
  total: number,
  name: (side: Side) => WordPair,
  today: LocalDate,
): WordPair {
  const who = name(term.who);
  const day = plainDay(term.dueOn, today);
  const money = plainMoney(total);
  const several = rows.length > 1;
  if (term.kind === "refrain")
    return { zh: `${who.zh}以后不再：${term.what}`, en: `From now on ${who.en} will not: ${term.what}` };
  if (term.kind === "do")
    return several
      ? {
          zh: `${who.zh}从${day.zh}起，共 ${rows.length} 次：${term.what}`,
          en: `${who.en}, from ${day.en}, ${rows.length} times: ${term.what}`,
        }
      : { zh: `${who.zh}在${day.zh}之前：${term.what}`, en: `${who.en}, by ${day.en}: ${term.what}` };
  return several
    ? {
        zh: `${who.zh}分 ${rows.length} 次付，一共 ${money.zh}，第一次最晚${day.zh}。`,
        en: `${who.en} to pay ${rows.length} times, ${money.en} in all, the first by ${day.en}.`,
      }
    : { zh: `${who.zh}最晚${day.zh}付 ${money.zh}。`, en: `${who.en} to pay ${money.en} by ${day.en}.` };
}

/** The amount and two that it is not, all different. */
function amounts(cents: number): number[] {
  const half = Math.max(100, Math.round(cents / 200) * 100);
  return [cents, cents * 2, half === cents ? cents * 3 : half];
}

/** The same choices begun at another one, the same for the same seed: the right one stands nowhere in particular. */
function turned<T>(choices: readonly T[], seed: string): T[] {
  const at = [...seed].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % choices.length;
  return [...choices.slice(at), ...choices.slice(0, at)];
}

export interface CheckSoFar {
  settled: readonly CheckKey[];
  explained: readonly CheckKey[];
}

/** What answers make of a check: a right one is settled, a wrong one is explained by its passage and asked again. */
export function afterAnswers(
  questions: readonly CheckQuestion[],
  before: CheckSoFar,
  answers: CheckAnswers,
): { settled: CheckKey[]; explained: CheckKey[]; whole: boolean } {
  const settled = new Set(before.settled);
  const explained = new Set(before.explained);
  for (const { key, right } of questions) {
    const answer = answers[key];
    if (answer === undefined || settled.has(key)) continue;
    if (answer === right) settled.add(key);
    else explained.add(key);
  }
  return ended(questions, settled, explained);
}

/** The mediator explained these by word, and the party said that it is clear now. */
export function afterExplaining(
  questions: readonly CheckQuestion[],
  before: CheckSoFar,
  keys: readonly CheckKey[],
): { settled: CheckKey[]; explained: CheckKey[]; whole: boolean } {
  const asked = questions.map((question) => question.key);
  const now = keys.filter((key) => asked.includes(key) && !before.settled.includes(key));
  return ended(questions, new Set([...before.settled, ...now]), new Set([...before.explained, ...now]));
}

function ended(
  questions: readonly CheckQuestion[],
  settled: ReadonlySet<CheckKey>,
  explained: ReadonlySet<CheckKey>,
) {
  return {
    settled: [...settled],
    explained: [...explained],
    whole: questions.every((question) => settled.has(question.key)),
  };
}
