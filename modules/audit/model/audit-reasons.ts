import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of the audit. */
export const auditReasons = {
  "audit-too-large": {
    status: 422,
    zh: "要导出的记录超过 {most} 条，请缩短时间段或加上筛选条件。",
    en: "More than {most} acts fit. Please choose a shorter period or filter further.",
  },
  "audit-empty": {
    status: 422,
    zh: "没有符合条件的记录可以导出，请改一改筛选条件。",
    en: "No act fits, so there is nothing to export. Please change the filters.",
  },
  "audit-post-unfit": {
    status: 403,
    zh: "这里只能看本岗位范围的审计，请换一个范围。",
    en: "Your posts do not reach there. Please choose another range.",
  },
  "bulk-not-found": { status: 404, zh: "没有这条待说明的记录。", en: "There is no such notice." },
  "bulk-answered": {
    status: 409,
    zh: "这条已经有人说明或上报，请刷新页面查看。",
    en: "Somebody has answered or passed it on already. Please reload the page.",
  },
  "bulk-own": {
    status: 403,
    zh: "查看的人是您本人，请由上一级说明。",
    en: "It is about your own reading: somebody above you answers it.",
  },
  "limits-too-low": {
    status: 422,
    zh: "提示线不能低于 10：日常办理就会不断提示。请填大一些的数。",
    en: "No limit may be below 10, or a usual day would be noticed again and again. Please enter more.",
  },
  "limits-day-below-hour": {
    status: 422,
    zh: "一天的提示线不能低于一小时的。请改一改。",
    en: "The limit for a day cannot be below that for an hour. Please correct it.",
  },
  "bulk-words-needed": {
    status: 422,
    zh: "请写一句情况说明（至少 4 个字）。",
    en: "Please say in a sentence what it was (4 characters at least).",
  },
} as const satisfies Record<string, ReasonWords>;
