import type { WordPair } from "@maple/platform/words/pairs";

export const repeatWords = {
  title: { zh: "重复与关联", en: "The same again" },
  none: {
    zh: "没有发现重复。同一地点、同一类事、同样的两方，或者说法很像的事项会列在这里。",
    en: "Nothing alike. Matters of the same place, kind or sides, or told in much the same words, stand here.",
  },
  elsewhere: {
    zh: "辖区外还有 {n} 件相似的事项，可请所里查看。",
    en: "{n, plural, one {# like matter lies} other {# like matters lie}} outside your area; the station can look.",
  },
  mergeIn: { zh: "并入本件", en: "Put into this one" },
  mergeInOf: { zh: "把 {code} 并入本件", en: "Put {code} into this one" },
  mergeAsk: {
    zh: "{code} 会停止单独办理，随本件一起办；它的反映人在自己的页面上看到“已并案，一并办理”。期限按两件中先开始的算。可以撤销。",
    en: "{code} is no longer handled alone but with this one; its reporter reads that both are handled together. Clocks count from the earlier start. It can be taken back.",
  },
  mergeDo: { zh: "并入", en: "Put together" },
  into: { zh: "已并入 {code}，一并办理。", en: "Put into {code} and handled with it." },
  merged: { zh: "已并入本件", en: "Put into this one" },
  undo: { zh: "撤销合并", en: "Take the merge back" },
  undoOf: { zh: "撤销合并 {code}", en: "Take the merge of {code} back" },
  parts: { zh: "已从本件分出", en: "Taken out of this one" },
  partOf: { zh: "从 {code} 分出，单独办理。", en: "Taken out of {code}, handled on its own." },
  splitBy: { zh: "{by} 分出", en: "taken out by {by}" },
  putBack: { zh: "并回本件", en: "Put it back" },
  putBackOf: { zh: "把 {code} 并回本件", en: "Put {code} back into this one" },
  split: { zh: "分出一部分", en: "Take a part out" },
  splitHint: {
    zh: "一次反映里有两件事时，把其中一件另立。新的一件沿用地点、承办人和反映人，有自己的类别和编号，期限仍从最初反映时算。反映人在自己的页面上能打开它。分错了可以并回。",
    en: "When one report holds two matters, one of them becomes a matter of its own: same place, holder and reporter, its own kind and number, its time still counted from the first report. The reporter can open it from their page. It can be put back.",
  },
  splitTitle: { zh: "分出去的这件叫什么", en: "Its title" },
  splitStory: { zh: "分出去的是哪些情况", en: "What of it goes there" },
  splitFiles: { zh: "带走哪些文件（这件里也仍保留）", en: "Files that go along (they stay here too)" },
  splitFilesWhy: {
    zh: "只列出能带走的。双方共看的文件，在新的事项里先只给工作人员看；一方私下交给调解员的不能带走。",
    en: "Those that can. What both sides saw is for staff alone there at first; what one side gave in confidence stays.",
  },
  splitDo: { zh: "另立一件", en: "Make it a matter of its own" },
  splitKind: { zh: "分出去的这件是什么类别", en: "Its kind" },
  by: { zh: "{by} 合并", en: "put together by {by}" },
} as const satisfies Record<string, WordPair>;
