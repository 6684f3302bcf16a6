import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals about legal tracks. */
export const trackReasons = {
  "legal-track-not-found": {
    status: 404,
    zh: "没有这条途径，请刷新。",
    en: "There is no such track. Reload, please.",
  },
  "track-excluded": {
    status: 409,
    zh: "依规定不能走“{track}”：{why}（{source}）。",
    en: "“{trackEn}” is not open here: {whyEn} ({sourceEn}).",
  },
  "track-reason-needed": {
    status: 422,
    zh: "系统没有建议“{track}”。要选它，请写明理由（至少 2 个字）。",
    en: "“{trackEn}” was not proposed. To choose it, give the reason (at least 2 characters).",
  },
  "track-already": {
    status: 409,
    zh: "这条途径正在走，不用再选。",
    en: "This track is under way already.",
  },
  "track-matter-closed": {
    status: 409,
    zh: "事项已经办结或终止，不能再选途径。可以先重新办理。",
    en: "The matter is closed. Reopen it before choosing a track.",
  },
  "track-act-not-possible": {
    status: 409,
    zh: "这条途径现在是“{state}”，不能做这一步。",
    en: "This track is now “{stateEn}”; this step is not possible.",
  },
  "track-follows-mediation": {
    status: 409,
    zh: "人民调解在“调解”页里办理，这里会自动跟着变。",
    en: "People's mediation is done in its own tab; this follows by itself.",
  },
  "track-agreement-needed": {
    status: 409,
    zh: "请先写好调解协议书，再登记达成协议或履行。",
    en: "Write the mediation agreement first, then record that it was reached or performed.",
  },
  "track-agreement-written": {
    status: 409,
    zh: "协议书已经写好并编号，不能重写。",
    en: "The agreement is written and numbered; it is not written again.",
  },
  "track-no-agreement-here": {
    status: 409,
    zh: "治安调解的协议书只在调解进行中填写。",
    en: "The agreement is written while the police mediate.",
  },
  "track-sides-needed": {
    status: 422,
    zh: "双方都要至少登记一名当事人。",
    en: "Each side needs at least one party.",
  },
  "track-guardian-needed": {
    status: 409,
    zh: "有未成年当事人：请先通知监护人到场，或登记不通知的法定情形。",
    en: "A party is under eighteen: tell a guardian to attend first, or record the exception of the law.",
  },
} as const satisfies Record<string, ReasonWords>;

export type TrackReason = keyof typeof trackReasons;
