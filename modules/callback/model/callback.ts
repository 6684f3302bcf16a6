import type { WordPair } from "@maple/platform/words/pairs";

/** Settlements older than this many days are history: calling about them helps nobody. */
export const drawnWithinDays = 30;
/** Working days in which a drawn side is called. */
export const callWithin = 7;
/** So many tries on different days, then it is kept as not reached. */
export const mostTries = 3;

export const callbackStates = ["drawn", "reached", "not-reached", "declined"] as const;
export type CallbackState = (typeof callbackStates)[number];

export const callbackStateWords: Readonly<Record<CallbackState, WordPair>> = {
  drawn: { zh: "待回访", en: "to be called" },
  reached: { zh: "已回访", en: "called" },
  "not-reached": { zh: "联系不上", en: "not reached" },
  declined: { zh: "本人不愿答", en: "would rather not say" },
};

/** What is asked, in the words it is asked in. */
export const callbackQuestions = {
  solved: {
    words: { zh: "事情解决了吗？", en: "Is it solved?" },
    answers: {
      yes: { zh: "解决了", en: "yes" },
      partly: { zh: "解决了一部分", en: "in part" },
      no: { zh: "没有解决", en: "no" },
    },
  },
  recorded: {
    words: { zh: "我们登记的结果和实际一样吗？", en: "Is what we wrote down what was agreed?" },
    answers: { yes: { zh: "一样", en: "yes" }, no: { zh: "不一样", en: "no" } },
  },
  heard: {
    words: { zh: "办理的人听您把话说完了吗？", en: "Did whoever handled it hear you out?" },
    answers: { yes: { zh: "听了", en: "yes" }, no: { zh: "没有", en: "no" } },
  },
} as const;

export const solvedAnswers = ["yes", "partly", "no"] as const;
export type Solved = (typeof solvedAnswers)[number];

export interface CallbackAnswers {
  solved: Solved;
  recorded: boolean;
  heard: boolean;
}

/** One drawn matter as whoever calls sees it: what a call needs. */
export interface CallbackLine {
  id: string;
  code: string;
  category: string;
  gridName: WordPair | null;
  side: "A" | "B" | "reporter";
  settledOn: string;
  /** How it was settled, as recorded. */
  way: string;
  dueOn: string;
  state: CallbackState;
  tries: number;
  lastTry: string | null;
  answers: CallbackAnswers | null;
  finding: boolean;
  by: string | null;
  answeredAt: string | null;
  /** Null when the reader may call about it now, else why not. */
  mayCall: string | null;
  /** The matter, for those who see it. */
  matter: string | null;
}

export const callbackViews = ["open", "found", "done", "all"] as const;
export type CallbackView = (typeof callbackViews)[number];

/** Of the drawn ones of a period: each number with its base. */
export interface CallbackFigures {
  from: string;
  until: string;
  settled: number;
  drawn: number;
  closed: number;
  reached: number;
  asRecorded: number;
  findings: number;
}

export interface CallbackList {
  lines: CallbackLine[];
  total: number;
  /** Of a hundred settlements of today, how many are drawn. */
  perHundred: number;
  figures: CallbackFigures;
}

/** One call about a matter, as those who see the matter read it beside the follow-ups. */
export interface CallbackOfMatter {
  id: string;
  side: "A" | "B" | "reporter";
  state: CallbackState;
  dueOn: string;
  answers: CallbackAnswers | null;
  finding: boolean;
  by: string | null;
  at: string | null;
}
