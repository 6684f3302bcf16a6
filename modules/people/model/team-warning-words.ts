import type { WordPair } from "@maple/platform/words/pairs";
import type { TeamWarning } from "./team.ts";

const article8 = { zh: "《人民调解法》第八条", en: "People's Mediation Law, article 8" };
const article9 = { zh: "《人民调解法》第九条", en: "People's Mediation Law, article 9" };

/** What is not as it should be, what to do about it, and which rule says so. */
export const teamWarningWords: Record<TeamWarning, { words: WordPair; source: WordPair }> = {
  "too-few": {
    words: { zh: "委员不足三人，请增补。", en: "There are fewer than three members: please add some." },
    source: article8,
  },
  "too-many": {
    words: { zh: "委员超过九人，请调整。", en: "There are more than nine members: please correct it." },
    source: article8,
  },
  "no-director": {
    words: { zh: "还没有主任，请确定一名。", en: "There is no director yet: please name one." },
    source: article8,
  },
  "woman-unconfirmed": {
    words: {
      zh: "还没有确认委员中有妇女成员，请核实后确认。",
      en: "It is not confirmed that a woman is among the members: please check and confirm it.",
    },
    source: article8,
  },
  "minority-unconfirmed": {
    words: {
      zh: "多民族居住地区，还没有确认有人数较少民族的成员，请核实后确认。",
      en: "Several ethnic groups live here, and a member of a smaller one is not confirmed: please check and confirm it.",
    },
    source: article8,
  },
  "term-missing": {
    words: { zh: "没有登记任期，请补填起止日期。", en: "No term is on record: please enter its dates." },
    source: article9,
  },
  "term-too-long": {
    words: { zh: "任期超过三年，请改正。", en: "The term is longer than three years: please correct it." },
    source: article9,
  },
  "term-over": {
    words: {
      zh: "任期已满，请换届，或登记连任后的新任期。",
      en: "The term is over: please elect anew, or enter the term of the re-election.",
    },
    source: article9,
  },
  "term-ends-soon": {
    words: {
      zh: "任期在三个月内届满，请准备换届。",
      en: "The term ends within three months: please prepare the election.",
    },
    source: article9,
  },
};
