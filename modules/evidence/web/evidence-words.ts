import type { WordPair } from "@maple/platform/words/pairs";

/** The line in a matter's timeline for each event. */
export const evidenceEventWords: Readonly<Record<string, WordPair>> = {
  "evidence.asked": { zh: "向他人请求提供材料", en: "asked somebody outside for evidence" },
  "evidence.given": { zh: "收到他人提供的材料", en: "evidence came from outside" },
  "evidence.declined": { zh: "对方说明不能提供", en: "what was asked for cannot be given" },
  "evidence.withdrawn": { zh: "撤回取证请求", en: "withdrew the request for evidence" },
};

export const evidenceWords = {
  title: { zh: "请求提供材料", en: "Asked of others" },
  none: {
    zh: "需要别人手里的东西时，比如物业的监控，从这里发出请求，对方凭链接上传。",
    en: "For what somebody else holds, such as the footage of a gate, ask here: they upload it by a link.",
  },
  ask: { zh: "请求提供材料", en: "Ask for it" },
  hint: {
    zh: "对方只看到下面写的内容，看不到当事人和事项。请不要写当事人的姓名、电话。",
    en: "They see what is written here, not the parties or the matter. Please write no names or telephones of the parties.",
  },
  receiver: { zh: "向谁要（单位、岗位）", en: "From whom (unit, post)" },
  asked: { zh: "要什么", en: "What" },
  place: { zh: "地点（可不填）", en: "Where (may be empty)" },
  hours: { zh: "时间段（可不填）", en: "From when to when (may be empty)" },
  purpose: { zh: "用来做什么", en: "What for" },
  answerBy: { zh: "请在哪天前答复", en: "Answer by" },
  send: { zh: "生成链接", en: "Make the link" },
  link: {
    zh: "把这个链接发给对方，或让对方扫码。只显示这一次。",
    en: "Send them this link. It is shown this once.",
  },
  copy: { zh: "复制链接", en: "Copy the link" },
  ready: { zh: "好了", en: "Done" },
  copied: { zh: "已复制", en: "Copied" },
  by: { zh: "{by} 发出", en: "asked by {by}" },
  until: { zh: "{date} 前答复", en: "answer by {date}" },
  overdue: { zh: "已过答复日期", en: "past its day" },
  record: { zh: "登记对方的答复", en: "Record their answer" },
  recordOf: { zh: "登记对方的答复：{receiver}", en: "Record their answer: {receiver}" },
  withdrawOf: { zh: "撤回请求：{receiver}", en: "Withdraw: {receiver}" },
  how: { zh: "对方", en: "They" },
  gave: { zh: "交来了材料", en: "gave it" },
  cannot: { zh: "不能提供", en: "cannot give it" },
  files: { zh: "材料", en: "Files" },
  reason: { zh: "原因", en: "Why" },
  words: { zh: "说明（可不填）", en: "Remark (may be empty)" },
  keep: { zh: "登记", en: "Record" },
  hash: { zh: "指纹 {hash}…", en: "fingerprint {hash}…" },
} as const satisfies Record<string, WordPair>;
