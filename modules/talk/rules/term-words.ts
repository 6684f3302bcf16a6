import { type NewTerm, planEveryWords, yuanOf } from "@maple/mediation";
import type { LocalDate } from "@maple/platform/clock";
import type { Lang, WordPair } from "@maple/platform/words/pairs";

type Term = Pick<NewTerm, "who" | "toward" | "kind" | "what" | "cents" | "dueOn" | "plan">;
type Naming = (party: string) => WordPair;

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A day as an old neighbour would say it, with its year only where it is not this year's. */
export function plainDay(day: LocalDate, today: LocalDate): WordPair {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const same = day.slice(0, 4) === today.slice(0, 4);
  return {
    zh: `${same ? "" : `${year}年`}${month}月${date}日`,
    en: `${date} ${months[month - 1]}${same ? "" : ` ${year}`}`,
  };
}

export const plainMoney = (cents: number): WordPair => ({
  zh: `${yuanOf(cents)} 元`,
  en: `${yuanOf(cents)} yuan`,
});

/** One term as one short sentence without its full stop: who does what for whom, by when. */
export function termWords(term: Term, name: Naming, today: LocalDate): WordPair {
  const said = (lang: Lang): string => {
    const zh = lang === "zh";
    const who = name(term.who)[lang];
    const toward = term.toward === null ? "" : name(term.toward)[lang];
    const day = plainDay(term.dueOn, today)[lang];
    const what = term.what.trim();
    const every = term.plan ? planEveryWords[term.plan.every][lang] : "";
    if (term.kind === "refrain") return zh ? `${who}不再${what}` : `${who} will not: ${what}`;
    const times = term.plan?.times ?? 1;
    if (term.kind === "do") {
      if (!term.plan) return zh ? `${who}在${day}之前：${what}` : `${who}, by ${day}: ${what}`;
      return zh
        ? `${who}从${day}起${every}一次，共 ${times} 次：${what}`
        : `${who}, ${every} from ${day}, ${times} times: ${what}`;
    }
    const amount = plainMoney(term.cents ?? 0)[lang];
    const because = what === "" ? "" : zh ? `（${what}）` : ` (${what})`;
    const to = toward === "" ? "" : zh ? `给${toward}` : ` to ${toward}`;
    if (!term.plan)
      return zh
        ? `${who}在${day}之前付${to} ${amount}${because}`
        : `${who} to pay ${amount}${to} by ${day}${because}`;
    const each = term.plan.amount === "each";
    return zh
      ? `${who}从${day}起${every}付${to}，共 ${times} 次，${each ? "每次" : "合计"} ${amount}${because}`
      : `${who} to pay${to} ${every} from ${day}, ${times} times, ${amount} ${each ? "each" : "in all"}${because}`;
  };
  return { zh: said("zh"), en: said("en") };
}
