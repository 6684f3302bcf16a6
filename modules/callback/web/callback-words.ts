import type { WordPair } from "@maple/platform/words/pairs";

/** The line in a matter's timeline for each event. */
export const callbackEventWords: Readonly<Record<string, WordPair>> = {
  "callback.recorded": { zh: "抽查回访", en: "called a side to check" },
  "callback.found": { zh: "抽查回访发现问题", en: "called a side to check: something is wrong" },
};

export const callbackWords = {
  title: { zh: "抽查回访", en: "Call-backs" },
  what: {
    zh: "每一百件办结的，按账本哈希抽 {n} 件，由没经手的人打电话核对。谁也不能挑，谁都能重抽一遍来验。受保护的事项不抽。",
    en: "Of a hundred settled matters {n} are drawn by the ledger's hash, and somebody without a hand in them calls. Nobody can choose, and anybody can draw again. Protected matters are not drawn.",
  },
  open: { zh: "待回访", en: "To call" },
  found: { zh: "发现问题", en: "Something wrong" },
  done: { zh: "已登记", en: "Recorded" },
  all: { zh: "全部", en: "All" },
  fromDay: { zh: "办结日期从", en: "Settled from" },
  untilDay: { zh: "到", en: "to" },
  settled: { zh: "办结", en: "Settled" },
  drawn: { zh: "抽中", en: "Drawn" },
  reached: { zh: "接通并作答", en: "Answered" },
  asRecorded: { zh: "与登记一致", en: "As recorded" },
  findings: { zh: "发现问题", en: "Something wrong" },
  ofBase: { zh: "{n} / {base}", en: "{n} of {base}" },
  none: {
    zh: "没有要显示的。办结的事项抽中后列在这里。",
    en: "Nothing to show. Drawn settlements are listed here.",
  },
  code: { zh: "编号", en: "Number" },
  kind: { zh: "类别", en: "Kind" },
  grid: { zh: "网格", en: "Grid" },
  side: { zh: "回访谁", en: "Whom" },
  settledOn: { zh: "办结", en: "Settled" },
  due: { zh: "回访期限", en: "Call by" },
  result: { zh: "结果", en: "Result" },
  call: { zh: "回访", en: "Call" },
  callOf: { zh: "回访 {code}", en: "Call about {code}" },
  show: { zh: "显示电话", en: "Show the number" },
  shown: {
    zh: "查看已记录，本人可以看到。",
    en: "The look was logged; they can see it.",
  },
  noPhone: {
    zh: "没有留电话。请登记为“没有打通”，三次后记为联系不上。",
    en: "No number was left. Record “no answer”; after three it is kept as not reached.",
  },
  noName: { zh: "未留姓名", en: "no name left" },
  how: { zh: "登记的结果：{way}", en: "Recorded as: {way}" },
  say: {
    zh: "开头可以说：您好，我是派出所的，想核对一下编号 {code} 这件事的办理情况，三个问题，您可以不答。",
    en: "You may begin: hello, I am calling from the station to check how number {code} was handled. Three questions; you need not answer.",
  },
  words: { zh: "哪里不对（有问题时要写）", en: "What is wrong (needed where something is)" },
  save: { zh: "登记回答", en: "Record the answers" },
  noAnswer: { zh: "没有打通", en: "No answer" },
  declined: { zh: "对方不愿答", en: "Would rather not say" },
  tries: { zh: "打过 {n} 次", en: "{n, plural, one {# try} other {# tries}}" },
  finding: { zh: "有问题", en: "something wrong" },
  fine: { zh: "与登记一致", en: "as recorded" },
  openMatter: { zh: "打开事项", en: "Open the matter" },
  by: { zh: "{by} 回访", en: "called by {by}" },
  notDrawn: { zh: "没有抽中。", en: "Not drawn." },
  drawnNow: {
    zh: "已抽中，{date} 前由没经手的人回访。",
    en: "Drawn: somebody without a hand in it calls by {date}.",
  },
} as const satisfies Record<string, WordPair>;

export const callbackSideWords: Readonly<Record<"A" | "B" | "reporter", WordPair>> = {
  A: { zh: "甲方", en: "side A" },
  B: { zh: "乙方", en: "side B" },
  reporter: { zh: "反映人", en: "the reporter" },
};
