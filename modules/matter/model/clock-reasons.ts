import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal about a clock, with its status and its sentence in both languages. */
export const clockReasons = {
  "clock-not-there": {
    status: 404,
    zh: "这件事没有这个期限。请刷新后再看。",
    en: "This matter has no such clock. Reload and look again.",
  },
  "clock-ended": {
    status: 409,
    zh: "这个期限已经结束，不能再改。",
    en: "This clock has ended; it cannot be changed any more.",
  },
  "clock-past-due": {
    status: 409,
    zh: "这个期限已经超期，不能再暂停或延长。请尽快办理，并写明超期原因。",
    en: "The time is over already: it can be neither paused nor extended. Deal with it soon and write down why it is late.",
  },
  "clock-paused-already": {
    status: 409,
    zh: "这个期限正在暂停。请先恢复计时。",
    en: "This clock is paused. Let it run again first.",
  },
  "clock-not-paused": {
    status: 409,
    zh: "这个期限没有暂停，不用恢复。",
    en: "This clock is not paused; there is nothing to resume.",
  },
  "pause-not-by-law": {
    status: 422,
    zh: "这个期限不能因此暂停。依据：{basis}。",
    en: "This clock may not be paused for that. Basis: {basisEn}.",
  },
  "extension-not-by-law": {
    status: 422,
    zh: "这个期限不能延长，请在期限内办完或告知其他途径。依据：{basis}。",
    en: "This clock may not be extended; finish in time or tell the other routes. Basis: {basisEn}.",
  },
  "extension-needs-approval": {
    status: 422,
    zh: "这个期限要经批准才能延长，请提出申请。",
    en: "This clock is extended only with approval. Please ask for it.",
  },
  "extension-needs-consent": {
    status: 422,
    zh: "这个期限由双方同意才能延长，请登记双方的意见。",
    en: "This clock is extended when both sides agree. Please record what each of them said.",
  },
  "consent-of-both-needed": {
    status: 422,
    zh: "要双方都同意才行。请登记每一方是怎样表示同意的。",
    en: "Both sides must agree. Please record how each of them said so.",
  },
  "extension-used-up": {
    status: 409,
    zh: "依规定最多延长 {times} 次，已经用过了。",
    en: "It may be extended {times} time at most, which has been used.",
  },
  "extension-too-long": {
    status: 422,
    zh: "一次最多延长 {most}，请改短。",
    en: "One extension adds {most} at most. Please make it shorter.",
  },
  "extension-asked-already": {
    status: 409,
    zh: "已经申请过延长，正等批准。",
    en: "An extension has been asked for and waits for approval.",
  },
  "extension-not-asked": {
    status: 409,
    zh: "没有等待批准的延长申请，可能已经有人批过了。请刷新。",
    en: "No extension waits for approval; somebody may have decided it. Reload, please.",
  },
  "extension-own": {
    status: 403,
    zh: "自己申请的延长不能自己批准，请由其他负责人批。",
    en: "Nobody approves what they asked for themselves. Another superior has to decide.",
  },
  "clock-not-local": {
    status: 422,
    zh: "这个期限由法律或国家规定确定，本地不能改。",
    en: "This limit is set by national law; it cannot be changed here.",
  },
  "clock-value-too-early": {
    status: 422,
    zh: "新的期限最早从今天起施行，不能改以前的。",
    en: "A new length holds from today at the earliest; the past is not changed.",
  },
  "clock-value-unfit": {
    status: 422,
    zh: "这个期限只能按“{unit}”设定，长度在 1 到 {most} 之间。",
    en: "This limit is set in {unitEn}, between 1 and {most}.",
  },
} as const satisfies Record<string, ReasonWords>;

export type ClockReason = keyof typeof clockReasons;
