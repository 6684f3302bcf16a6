import type { WordPair } from "@maple/platform/words/pairs";

export const arrangeWords = {
  title: { zh: "双方怎样见面", en: "How the sides meet" },
  arrange: { zh: "安排怎样见面", en: "Arrange it" },
  change: { zh: "修改安排", en: "Change it" },
  screened: {
    zh: "经过里写到：{words}。请考虑错开到场、分室等候、先冷静几天，并写好安全安排。",
    en: "The story says: {words}. Consider staggered arrival, rooms apart, some days to cool off, and a safety plan.",
  },
  none: { zh: "没有特别安排：同时到场，同室等候。", en: "Nothing special: together, in one room." },
  hint: {
    zh: "对以后提供的时间和新定的调解起作用；先到的一方几点来，另一方看不到。",
    en: "Holds for times offered and sessions planned from now on. The other side never sees when the first one comes.",
  },
  why: { zh: "为什么", en: "Why" },
  needs: { zh: "需要什么", en: "What somebody needs" },
  dialect: { zh: "哪种方言或语言", en: "Which dialect or language" },
  first: { zh: "谁先到", en: "Who comes first" },
  together: { zh: "同时到", en: "together" },
  stagger: { zh: "提前几分钟", en: "How many minutes before" },
  apart: { zh: "分室等候（只用有两间等候室的调解室）", en: "Wait apart (only rooms with two waiting rooms)" },
  cool: { zh: "冷静到哪天（可不填）", en: "Cooling-off until (may be empty)" },
  save: { zh: "保存安排", en: "Keep it" },
  lineFirst: { zh: "{side}提前 {n} 分钟到", en: "{side} comes {n} minutes before" },
  lineApart: { zh: "分室等候", en: "waiting rooms apart" },
  lineCool: { zh: "{day} 前不开", en: "not before {day}" },
  safety: { zh: "安全安排（只有调解员看得到）", en: "Safety plan (for the mediators alone)" },
  writeSafety: { zh: "写安全安排", en: "Write a safety plan" },
  changeSafety: { zh: "改安全安排", en: "Change the safety plan" },
  printSafety: { zh: "打印安全安排", en: "Print the safety plan" },
  pack: { zh: "打印带去的一套材料", en: "Print what to take along" },
  packHint: {
    zh: "权利义务告知书、空白调解记录、空白协议书；没有网络也能用，回来后按实际时间补录。",
    en: "Notice of rights, a blank record, a blank agreement: for use without network. Record it afterwards with the time it was really held.",
  },
} as const satisfies Record<string, WordPair>;
