import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of referrals. */
export const referralReasons = {
  "referral-not-found": { status: 404, zh: "没有找到这次转介。", en: "This referral was not found." },
  "referral-words-needed": {
    status: 422,
    zh: "请写明接收单位和要请他们帮什么。",
    en: "Please say who receives it and what is asked of them.",
  },
  "referral-nobody": {
    status: 422,
    zh: "这一方没有可以转介的人，请另选。",
    en: "Nobody stands on that side. Please choose another.",
  },
  "referral-open": {
    status: 409,
    zh: "已经有一次同样的转介在进行，请先办完。",
    en: "The same referral is under way already. Please finish that one first.",
  },
  "referral-act-unfit": {
    status: 409,
    zh: "这次转介现在是“{state}”，不能这样做。",
    en: "This referral is now “{stateEn}”, so that is not possible.",
  },
  "referral-outcome-words": {
    status: 422,
    zh: "请写一句结果（至少 2 个字）。",
    en: "Please say in a sentence what became of it.",
  },
} as const satisfies Record<string, ReasonWords>;
