import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of a drawing as a whole. */
export const drawingReasons = {
  "drawing-not-found": { status: 404, zh: "没有这个网格方案。", en: "There is no such drawing." },
  "drawing-not-draft": {
    status: 409,
    zh: "这个方案已经定案或作废，不能再改；请另起一个方案。",
    en: "This drawing was decided or dropped and cannot change. Please begin another.",
  },
  "drawing-in-past": {
    status: 422,
    zh: "生效日期不能早于今天：过去的事保留当日的网格。",
    en: "It cannot hold from a day that has passed: old matters keep the grid of their day.",
  },
  "drawing-empty": {
    status: 422,
    zh: "方案里还没有任何改动。",
    en: "Nothing has been changed in this drawing yet.",
  },
  "drawing-later-decided": {
    status: 409,
    zh: "另有一个方案自 {day} 起生效，本方案不能排在它前面；请把生效日期改到那天或之后。",
    en: "Another drawing holds from {day}. This one cannot come before it: choose that day or a later one.",
  },
  "drawing-not-possible": {
    status: 409,
    zh: "第 {step} 步在当日的网格上做不了：底图已被别的方案改过。请打开方案，从这一步起重画。",
    en: "Step {step} is not possible on the borders of that day, which another drawing changed. Open it and draw again from there.",
  },
  "drawing-unproven": {
    status: 422,
    zh: "网格之间还有空隙、重叠或自相交（{grids}，在 {lng}, {lat}），请先改好再定案。",
    en: "There is still a gap, an overlap or a crossing ({grids}, at {lng}, {lat}). Please mend it first.",
  },
  "grid-without-community": {
    status: 422,
    zh: "网格“{grid}”没有对应的社区（村）。",
    en: "The grid {grid} has no community or village.",
  },
  "grid-without-room": {
    status: 422,
    zh: "网格“{grid}”没有对应的警务室。",
    en: "The grid {grid} has no police room.",
  },
  "grid-code-none": {
    status: 409,
    zh: "“{unit}”没有区划代码，或它的网格编号已用完。",
    en: "{unit} has no division code, or all its grid codes are given.",
  },
  "grid-code-given": {
    status: 409,
    zh: "网格编号 {code} 已经用过，编号不能再给别的网格。",
    en: "The grid code {code} was given before. No code is given twice.",
  },
} as const satisfies Record<string, ReasonWords>;
