import type { ReasonWords } from "@maple/platform/words/pairs";

export const privacyReasons = {
  "hold-unfit": {
    status: 422,
    zh: "请写明保全的名称和原因，并选定一件事项、一个类别或一段日期。",
    en: "Please give the hold a name and a reason, and choose a matter, a category or a period.",
  },
  "hold-dates-unfit": {
    status: 422,
    zh: "起始日期不能晚于截止日期，请改正。",
    en: "The first day cannot be after the last one. Please correct it.",
  },
  "hold-not-found": {
    status: 404,
    zh: "没有找到这项保全，请刷新后再看。",
    en: "This hold was not found. Please reload the page.",
  },
  "hold-lifted": {
    status: 409,
    zh: "这项保全已经解除，不用再办。",
    en: "This hold was lifted already; there is nothing left to do.",
  },
  "lift-reason-needed": {
    status: 422,
    zh: "请写明为什么解除保全。",
    en: "Please say why the hold is lifted.",
  },
  "code-not-found": {
    status: 404,
    zh: "没有这个编号的事项，请核对回执上的编号。",
    en: "There is no matter with this code. Please check the code on the receipt.",
  },
  "term-too-short": {
    status: 422,
    zh: "保存期限不能短于规定的 {least} 年，请填写更长的年数。",
    en: "It cannot be kept for less than the {least} years of the plan. Please give a longer time.",
  },
  "term-fixed": {
    status: 422,
    zh: "这一类的保存期限不能由本地更改。",
    en: "The time of keeping of this kind is not for a county to change.",
  },
} as const satisfies Record<string, ReasonWords>;

export type PrivacyReason = keyof typeof privacyReasons;
