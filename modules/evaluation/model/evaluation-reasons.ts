import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal about figures and the register, with its status and its sentence in both languages. */
export const evaluationReasons = {
  "export-too-large": {
    status: 422,
    zh: "超过 {most} 件，不能一次导出。请缩短日期，或选一个网格、类别，再导出。",
    en: "More than {most} matters cannot be exported at once. Shorten the period, or choose a grid or category.",
  },
  "figure-unit-not-yours": {
    status: 403,
    zh: "这个派出所或警务室的数据不归您管。",
    en: "The figures of this station or police room are not yours to keep or see.",
  },
  "number-room-unknown": {
    status: 422,
    zh: "没有这个警务室，或不归您填报。",
    en: "There is no such police room, or its numbers are not yours to give.",
  },
  "number-day-unfit": {
    status: 422,
    zh: "案件数填月份（2026-10），户数和人口填日期（2026-10-31）。",
    en: "Cases are of a month (2026-10), households and population of a day (2026-10-31).",
  },
  "number-too-early": {
    status: 422,
    zh: "这个月还没有结束，或这一天还没有到。",
    en: "The month has not ended, or the day has not come.",
  },
  "number-source-needed": {
    status: 422,
    zh: "请写明数字从哪里来。",
    en: "Say where the number comes from.",
  },
  "number-reason-needed": {
    status: 422,
    zh: "这个数字已经填过。更正请写明原因，旧数会保留。",
    en: "This number was given before. Say why it is corrected; the older one stays.",
  },
  "number-unchanged": {
    status: 422,
    zh: "和现在的数字一样，没有要更正的。",
    en: "It is the same as now: nothing to correct.",
  },
  "numbers-unreadable": {
    status: 422,
    zh: "打不开这个文件。请用模板另存为 .xlsx。",
    en: "The file cannot be read. Save the template as .xlsx.",
  },
  "numbers-sheet-missing": {
    status: 422,
    zh: "没有“数字”这张表，或缺少列。请用模板。",
    en: "The sheet “Numbers” or one of its columns is missing. Use the template.",
  },
  "numbers-too-long": { status: 422, zh: "一次最多 {most} 行。", en: "At most {most} lines at once." },
  "numbers-empty": {
    status: 422,
    zh: "表里没有填任何数字。",
    en: "No number was filled in.",
  },
  "numbers-faulty": {
    status: 422,
    zh: "有 {count} 处要改，一行也没有导入。",
    en: "{count} faults: nothing was taken in.",
  },
  "month-still-runs": {
    status: 422,
    zh: "这个月还没有结束，不能发布。",
    en: "The month has not ended: it cannot be published.",
  },
  "month-published-already": {
    status: 409,
    zh: "这个月已经发布过。数字变了请用更正。",
    en: "The month was published. Where something changed, correct it.",
  },
  "month-not-published": {
    status: 409,
    zh: "这个月还没有发布，没有可更正的。",
    en: "The month was not published: there is nothing to correct.",
  },
  "month-unchanged": {
    status: 409,
    zh: "和发布的一样，没有要更正的。",
    en: "It is as it was published: nothing to correct.",
  },
  "month-reason-needed": {
    status: 422,
    zh: "请写明为什么更正。",
    en: "Say why it is corrected.",
  },
} as const satisfies Record<string, ReasonWords>;
