import type { WordPair } from "@maple/platform/words/pairs";

export const clockActWords = {
  pause: { zh: "暂停", en: "Pause" },
  resume: { zh: "恢复", en: "Resume" },
  extend: { zh: "延长", en: "Extend" },
  ask: { zh: "申请延长", en: "Ask for more time" },
  pauseTitle: { zh: "暂停“{name}”", en: "Pause “{name}”" },
  pauseHint: {
    zh: "暂停期间不计时。什么时候恢复，写在每个原因后面。",
    en: "Time does not count meanwhile. When it runs again stands beside each reason.",
  },
  pauseWhy: { zh: "因为什么暂停", en: "Why it pauses" },
  resumeTitle: { zh: "恢复“{name}”", en: "Resume “{name}”" },
  resumeHint: { zh: "暂停前剩多少，恢复后还剩多少。", en: "As much is left as before the pause." },
  extendTitle: { zh: "延长“{name}”", en: "Extend “{name}”" },
  consentHint: {
    zh: "双方都同意才能延长，一次最多 {most}。",
    en: "Both sides must agree; one extension adds {most} at most.",
  },
  approvalHint: {
    zh: "须经{by}批准，最多 {most}；批准以前照原期限计算。",
    en: "Approved by {by}, {most} at most; until then the old limit counts.",
  },
  howLong: { zh: "延长多少（{unit}）", en: "By how many {unit}" },
  consentOf: { zh: "{side}怎样表示同意", en: "How {side} agreed" },
  sideA: { zh: "甲方", en: "side A" },
  sideB: { zh: "乙方", en: "side B" },
  words: { zh: "写明情况，会进入经过", en: "What happened; it goes into the timeline" },
  asked: { zh: "{by}申请延长 {length}，等批准", en: "{by} asks for {length} more; it waits for approval" },
  somebody: { zh: "承办人", en: "the holder" },
  approve: { zh: "批准", en: "Approve" },
  refuse: { zh: "不批准", en: "Refuse" },
  approveTitle: { zh: "批准延长", en: "Approve more time" },
  refuseTitle: { zh: "不批准延长", en: "Refuse more time" },
  source: { zh: "出处：{source}", en: "Source: {source}" },
} as const;

export const consentWords: Readonly<Record<"present" | "phone" | "writing", WordPair>> = {
  present: { zh: "当面", en: "in person" },
  phone: { zh: "电话", en: "by telephone" },
  writing: { zh: "书面", en: "in writing" },
};
