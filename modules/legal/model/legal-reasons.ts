import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of the legal check. */
export const legalReasons = {
  "check-not-found": {
    status: 404,
    zh: "没有这次审核，请回到列表重新打开。",
    en: "There is no such check. Please open it from the list.",
  },
  "check-no-text": {
    status: 409,
    zh: "还没有可审核的协议文本：请先起草；已签字生效的不再审核。",
    en: "There is no text to be read: draft one first; one in force is not read any more.",
  },
  "check-asked-already": {
    status: 409,
    zh: "这份文本已经交法制员审核了，请等答复。",
    en: "This text was given to the legal officer already. Please wait for the answer.",
  },
  "check-sealed": {
    status: 409,
    zh: "受保护的事项不送书面审核，请当面请法制员看。",
    en: "The text of a protected matter is not sent round. Please show it to the legal officer in person.",
  },
  "check-nobody": {
    status: 409,
    zh: "所里现在没有法制员在岗，请联系所长安排。",
    en: "The station has no legal officer in post today. Please ask the station head.",
  },
  "check-answered": {
    status: 409,
    zh: "这次审核已经答复，或者文本已经更换。",
    en: "This was answered already, or the text has changed.",
  },
  "check-own": {
    status: 403,
    zh: "自己主持的调解由别的法制员审核。",
    en: "Who conducts a mediation does not check its agreement.",
  },
  "check-remarks-needed": {
    status: 422,
    zh: "需要修改时，请写明改哪里、怎么改。",
    en: "Where something is to be mended, please say what and how.",
  },
} as const satisfies Record<string, ReasonWords>;
