import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of the library. */
export const libraryReasons = {
  "entry-not-found": {
    status: 404,
    zh: "没有这条内容，请回到列表重新打开。",
    en: "There is no such entry. Please open it from the list.",
  },
  "entry-too-short": {
    status: 422,
    zh: "请写中文标题（至少两个字）和正文（至少十个字）。",
    en: "Please write a title in Chinese of two letters at least, and a text of ten.",
  },
  "entry-source-needed": {
    status: 422,
    zh: "请写明出处（法律条文、文件或哪件事总结的）和日期，日期不能晚于今天。",
    en: "Please name the source (article, document, or the work it comes from) and its day, which is not after today.",
  },
  "entry-names-somebody": {
    status: 422,
    zh: "内容里像是有电话或证件号，请删掉：这里不写任何人的资料。",
    en: "It seems to hold a telephone or identity number. Please take it out: nobody's data stands here.",
  },
  "entry-own": {
    status: 403,
    zh: "自己写的由别人审核发布。",
    en: "What one wrote is published by somebody else.",
  },
  "entry-act-not-possible": {
    status: 409,
    zh: "这一版现在是“{state}”，不能这样处理。请刷新后再看。",
    en: "This version is “{stateEn}” now, and that cannot be done. Please reload.",
  },
  "entry-draft-waits": {
    status: 409,
    zh: "这条内容已有一版在等审核，先处理那一版。",
    en: "A version of this entry waits to be read already. Deal with that one first.",
  },
  "entry-not-a-method": {
    status: 422,
    zh: "只有已发布的工作法可以记为“按此办理”。",
    en: "Only a published way of working can be followed.",
  },
} as const satisfies Record<string, ReasonWords>;
