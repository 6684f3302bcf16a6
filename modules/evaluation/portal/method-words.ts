import type { WordPair } from "@maple/platform/words/pairs";

export const methodWords = {
  title: { zh: "这些数字怎么算", en: "How the figures are computed" },
  lead: {
    zh: "每个数字的算法都公开在这里，分版本保存。已经结束的月份，用当时有效的算法；改算法不会改以前的数字。",
    en: "The formula of every figure stands here, in versions. A month that has ended keeps the formula that held then: a change of a formula changes no earlier figure.",
  },
  months: { zh: "每月三项指标", en: "The three indicators of a month" },
  periods: { zh: "其他数据", en: "Other figures" },
  version: { zh: "第 {n} 版，从一开始", en: "Version {n}, since the beginning" },
  versionFrom: { zh: "第 {n} 版，从 {day} 起", en: "Version {n}, from {day}" },
  held: { zh: "现行", en: "holds now" },
  numerator: { zh: "分子", en: "Numerator" },
  denominator: { zh: "分母", en: "Denominator" },
  excluded: { zh: "不算的", en: "Left out" },
  source: { zh: "数字来源", en: "Source" },
  interval: { zh: "把握有多大", en: "How sure it is" },
  changed: { zh: "改了什么", en: "What changed" },
  rules: { zh: "本县定的口径", en: "What the county decided" },
  rule: {
    zh: "基数取{base}；{success}；算调解的化解方式：{ways}；发案率按{per}",
    en: "the base are {base}; {success}; ways that count as mediation: {ways}; cases per {per}",
  },
  ground: { zh: "根据：{source}", en: "On the ground of: {source}" },
  house: { zh: "默认口径，本县没有另定", en: "the usual rule; the county decided nothing" },
  accepted: { zh: "受理的事项", en: "matters that were taken up" },
  found: { zh: "发现的事项（全部反映）", en: "all matters that were found (reported)" },
  performed: { zh: "全部履行才算调解成功", en: "a mediation counts when it is wholly performed" },
  agreement: { zh: "达成协议即算调解成功", en: "a mediation counts on the agreement" },
  households: { zh: "户数", en: "households" },
  population: { zh: "人口数", en: "inhabitants" },
  proof: {
    zh: "月份结束后，数字连同清单的指纹一起发布，写入存证链。发布后如有更正，会写明从多少改到多少、为什么，原来的数字一直看得到。",
    en: "When a month has ended its figures are published with a fingerprint of the list behind each, and told to the ledger. A correction says from what to what and why; what was published stays to be seen.",
  },
} as const satisfies Record<string, WordPair>;
