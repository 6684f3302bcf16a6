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
  by: { zh: "{by} 合并", en: "put together by {by}" },
} as const satisfies Record<string, WordPair>;
