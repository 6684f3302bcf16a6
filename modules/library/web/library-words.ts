import type { WordPair } from "@maple/platform/words/pairs";

/** The line in a matter's timeline. */
export const libraryEventWords: Readonly<Record<string, WordPair>> = {
  "library.followed": { zh: "按一种工作法办理", en: "followed a way of working" },
};

export const libraryWords = {
  title: { zh: "指引与方法", en: "Library" },
  search: { zh: "搜索指引和工作法", en: "Search guidance and ways of working" },
  allKinds: { zh: "全部", en: "All" },
  allCategories: { zh: "所有类别", en: "Every kind of matter" },
  category: { zh: "类别（不选：各类都适用）", en: "Kind of matter (empty: every kind)" },
  none: {
    zh: "没有找到。换个词，或者把它写成一条。",
    en: "Nothing found. Try another word, or write it down.",
  },
  before: { zh: "反映之前先做什么", en: "What helps before filing" },
  law: { zh: "依据", en: "Law" },
  steps: { zh: "步骤", en: "Steps" },
  phrases: { zh: "可以这样说", en: "Words that help" },
  source: { zh: "出处：{source}（{date}）", en: "Source: {source} ({date})" },
  basicSource: { zh: "依据：{source}。{date} 整理", en: "From: {source}. Put together on {date}" },
  write: { zh: "写一条", en: "Write one" },
  writeNew: { zh: "新写一条", en: "A new entry" },
  writeNext: { zh: "修改（出新一版）", en: "Change (a next version)" },
  kind: { zh: "写给谁", en: "For whom" },
  titleZh: { zh: "标题（中文）", en: "Title (Chinese)" },
  titleEn: { zh: "标题（英文，可不填）", en: "Title (English, may stay empty)" },
  bodyZh: { zh: "正文（中文）", en: "Text (Chinese)" },
  bodyEn: { zh: "正文（英文，可不填）", en: "Text (English, may stay empty)" },
  sourceField: {
    zh: "出处（条文、文件、或哪项工作总结的）",
    en: "Source (article, document, or the work it comes from)",
  },
  sourceDate: { zh: "出处日期", en: "Its day" },
  hint: {
    zh: "不写任何人的名字、电话和证件号。写完由别人审核后发布；以后修改出新一版，旧版留存。",
    en: "No names, telephones or identity numbers of anybody. Somebody else reads it before it is published; a change is a new version, and the old one is kept.",
  },
  keep: { zh: "交审核", en: "Send it to be read" },
  remark: { zh: "原因", en: "Reason" },
  by: { zh: "{by} 写", en: "written by {by}" },
  decidedBy: { zh: "{by} 审", en: "read by {by}" },
  version: { zh: "第 {n} 版", en: "version {n}" },
  followed: { zh: "{n} 件事按此办理", en: "followed in {n, plural, one {# matter} other {# matters}}" },
  followHere: { zh: "本件按此办理", en: "Follow it here" },
  followHereOf: { zh: "本件按“{title}”办理", en: "Follow “{title}” here" },
  followedHere: { zh: "本件已按此办理", en: "followed here" },
  nothingHere: { zh: "这一类还没有指引。", en: "There is no guidance for this kind yet." },
  open: { zh: "打开指引与方法", en: "Open the library" },
} as const satisfies Record<string, WordPair>;
