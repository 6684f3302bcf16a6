import type { WordPair } from "@maple/platform/words/pairs";

/** What the events of a referral are called in the timeline of its matter. */
export const referralEventWords: Readonly<Record<string, WordPair>> = {
  "referral.offered": { zh: "提出转介，征求本人同意", en: "offered a referral and asked for consent" },
  "referral.consented": { zh: "本人同意转介", en: "consent to a referral was given" },
  "referral.declined": { zh: "本人不同意转介", en: "a referral was declined" },
  "referral.handed-over": { zh: "已移送接收单位", en: "handed a referral over" },
  "referral.outcome-recorded": { zh: "登记转介结果", en: "recorded what became of a referral" },
};

export const referralWords = {
  title: { zh: "转介帮助", en: "Referrals" },
  none: {
    zh: "还没有转介。当事人需要救助、法律援助、心理疏导、诉讼或仲裁时，经本人同意后从这里移送。",
    en: "None yet. Relief, legal aid, counselling, court or arbitration: with the person's consent they are handed over from here.",
  },
  refer: { zh: "转介", en: "Refer" },
  referHint: {
    zh: "先征求本人同意：可以当面、电话或书面，也可以由本人在自己的页面上同意。没有同意，什么都不会移送。",
    en: "The person is asked first: face to face, by telephone, in writing, or on their own page. Without consent nothing is handed over.",
  },
  kind: { zh: "什么帮助", en: "Which help" },
  whom: { zh: "为谁", en: "For whom" },
  to: { zh: "接收单位", en: "Who receives it" },
  words: { zh: "情况和请求（接收单位会看到）", en: "Situation and request (who receives it reads this)" },
  hands: { zh: "移送哪些信息", en: "What is handed over" },
  needHands: { zh: "请至少勾选一项要移送的信息。", en: "Tick at least one thing to hand over." },
  submit: { zh: "提出，等本人同意", en: "Offer it and ask" },
  forSide: { zh: "为{side}", en: "for {side}" },
  agreed: { zh: "{way}，{on}", en: "{way}, {on}" },
  way: { zh: "怎样同意的", en: "How it was given" },
  answerBy: { zh: "应在 {day} 前有结果", en: "an answer is looked for by {day}" },
  late: { zh: "已过期，请催问", en: "late: please ask" },
  letterPdf: { zh: "转介函 PDF", en: "Letter, PDF" },
  letterWord: { zh: "Word", en: "Word" },
  outcome: { zh: "结果", en: "What became of it" },
  outcomeWords: { zh: "具体情况", en: "In words" },
  outcomeHint: {
    zh: "写接收单位怎样答复、帮到了什么；没有帮到也如实写。",
    en: "What they answered and what helped; say so too when it did not.",
  },
  chooseKind: { zh: "请选择一种帮助。", en: "Choose a kind of help." },
} as const satisfies Record<string, WordPair>;
