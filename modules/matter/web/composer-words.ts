import type { WordPair } from "@maple/platform/words/pairs";

export const composerWords = {
  write: { zh: "写记录或发消息", en: "Write a note or a message" },
  placeholder: {
    zh: "写下做了什么、说了什么、下一步是什么",
    en: "What was done, what was said, what comes next",
  },
  whoSees: { zh: "给谁看", en: "Who will see it" },
  willSee: { zh: "只有这些人能看到：{who}", en: "Seen by: {who}" },
  waiting: { zh: "接下来在等谁", en: "Now it waits for" },
  waitingNobody: { zh: "不等谁", en: "nobody" },
  send: { zh: "写入经过", en: "Add to the timeline" },
  sendTo: { zh: "发给反映人", en: "Send to the reporter" },
  empty: { zh: "请写点内容，或附上文件。", en: "Write something, or attach a file." },
  statement: { zh: "这是这一方自己的陈述", en: "These are that side's own words" },
  publicWarning: {
    zh: "公开内容任何人都能看到，不要写姓名、电话、住址。",
    en: "Anyone can read this: no names, telephones or addresses.",
  },
} as const satisfies Record<string, WordPair>;

/** Said in words before it is sent: who will read it. */
export const seenByWords: Record<string, WordPair> = {
  staff: {
    zh: "办理和监督这件事的工作人员；反映人和双方都看不到",
    en: "staff who handle or supervise it; not the reporter, not the parties",
  },
  reporter: { zh: "反映人，以及办理的工作人员", en: "the reporter, and staff who handle it" },
  joint: { zh: "甲乙双方，以及调解员", en: "both sides, and the mediators" },
  A: { zh: "甲方和调解员；乙方看不到", en: "side A and the mediators; not side B" },
  B: { zh: "乙方和调解员；甲方看不到", en: "side B and the mediators; not side A" },
  neutral: { zh: "只有本次调解的调解员", en: "only the mediators of this matter" },
  public: { zh: "所有人", en: "everyone" },
};

export const compartmentNames: Record<string, WordPair> = {
  staff: { zh: "内部记录", en: "Staff only" },
  reporter: { zh: "发给反映人", en: "To the reporter" },
  joint: { zh: "发给双方", en: "To both sides" },
  A: { zh: "甲方", en: "Side A" },
  B: { zh: "乙方", en: "Side B" },
  neutral: { zh: "调解员自己", en: "Mediator's own" },
  public: { zh: "公开", en: "Public" },
};
