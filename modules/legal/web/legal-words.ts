import type { WordPair } from "@maple/platform/words/pairs";

/** The line in a matter's timeline for each event. */
export const legalEventWords: Readonly<Record<string, WordPair>> = {
  "legal.asked": { zh: "协议文本交法制员审核", en: "gave the text of the agreement to the legal officer" },
  "legal.found-fit": { zh: "法制审核通过", en: "found the text fit" },
  "legal.to-be-mended": { zh: "法制审核：需要修改", en: "found that the text is to be mended" },
};

export const legalWords = {
  title: { zh: "法制审核", en: "Legal check" },
  open: { zh: "待审核", en: "To read" },
  done: { zh: "已答复", en: "Answered" },
  none: { zh: "没有待审核的协议文本。", en: "No text waits to be read." },
  noneDone: { zh: "还没有答复过的。", en: "Nothing was answered yet." },
  nothing: {
    zh: "起草协议后，签字前可以请法制员审核文本。",
    en: "Once an agreement is drafted its text can be read by the legal officer before it is signed.",
  },
  ask: { zh: "请法制员审核", en: "Ask the legal officer" },
  askHint: {
    zh: "法制员只看协议文本，不看双方姓名和陈述。",
    en: "The legal officer reads the text alone, not names or statements.",
  },
  askedBy: { zh: "{by} 送审", en: "asked by {by}" },
  checkedBy: { zh: "{by} 审核", en: "read by {by}" },
  points: { zh: "请留意", en: "Please look at" },
  noPoints: { zh: "按规则没有发现需要留意的地方。", en: "Nothing is noted by rule." },
  found: { zh: "“{words}”", en: "“{words}”" },
  remarks: {
    zh: "意见（需要修改时写明改哪里、怎么改）",
    en: "Remarks (where it is to be mended: what and how)",
  },
  fit: { zh: "审核通过", en: "Fit" },
  mend: { zh: "需要修改", en: "To be mended" },
  facts: { zh: "主要事实", en: "Main facts" },
  disputed: { zh: "争议事项", en: "Disputed" },
  responsibility: { zh: "各方责任", en: "Responsibility of each" },
  remaining: { zh: "没有达成一致的", en: "Not agreed" },
  terms: { zh: "条款", en: "Terms" },
  pays: { zh: "{who}付款 {yuan} 元，{date} 前", en: "{who} pays ¥{yuan} by {date}" },
  does: { zh: "{who}做到：{what}，{date} 前", en: "{who}: {what}, by {date}" },
  refrains: { zh: "{who}不做：{what}", en: "{who} does not: {what}" },
  answer: { zh: "答复", en: "Answer" },
  answerOf: { zh: "答复 {number}", en: "Answer for {number}" },
  advice: { zh: "审核是意见，签不签由双方决定。", en: "It is advice; whether to sign is for the parties." },
} as const satisfies Record<string, WordPair>;
