import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of templates, and of an agreement in which a blank was left. */
export const templateReasons = {
  "template-not-found": {
    status: 404,
    zh: "没有找到这份协议范本，请回到列表重新打开。",
    en: "There is no such template. Please open it from the list.",
  },
  "template-not-in-force": {
    status: 409,
    zh: "这一版范本没有启用，请另选一份。",
    en: "This version of the template is not in force. Please choose another.",
  },
  "template-too-short": {
    status: 422,
    zh: "请写范本的中文名称、何时适用，以及至少一项约定；每一项都要写内容。",
    en: "Please write a name in Chinese, when it fits, and one line at least, each with its text.",
  },
  "template-source-needed": {
    status: 422,
    zh: "请写明依据、出处和出处的日期，日期不能晚于今天。",
    en: "Please name the law, the source and its day, which is not after today.",
  },
  "template-line-unfit": {
    status: 422,
    zh: "第 {number} 项不成立：付款要写付给另一方；“不做”的事不能分次。",
    en: "Line {number} cannot stand: a payment goes to the other side, and refraining has no dates.",
  },
  "template-braces-unfit": {
    status: 422,
    zh: "第 {number} 项的空白没有写对：写成 {example}，大括号里 1 至 40 个字。",
    en: "A blank in line {number} is not written right: as in {example}, 1 to 40 characters in braces.",
  },
  "template-names-somebody": {
    status: 422,
    zh: "范本里像是有电话或证件号，请删掉，需要的地方留空白。",
    en: "It seems to hold a telephone or identity number. Please take it out and leave a blank.",
  },
  "template-not-agreeable": {
    status: 422,
    zh: "“{found}”不能由双方约定，请改掉再启用。",
    en: "“{found}” is not for the parties to agree. Change it before it comes into force.",
  },
  "template-own": {
    status: 403,
    zh: "自己写的由别人审核启用。",
    en: "What one wrote is put in force by somebody else.",
  },
  "template-act-not-possible": {
    status: 409,
    zh: "这一版现在是“{state}”，不能这样处理。请刷新后再看。",
    en: "This version is “{stateEn}” now, and that cannot be done. Please reload.",
  },
  "template-draft-waits": {
    status: 409,
    zh: "这份范本已有一版在等审核，先处理那一版。",
    en: "A version of this template waits to be read already. Deal with that one first.",
  },
  "blank-left": {
    status: 422,
    zh: "第 {number} 项还有空白“{blank}”没有填，填好才能定稿送签。",
    en: "Term {number} still has the blank “{blank}”. Fill it before the text is offered for signing.",
  },
  "blank-left-text": {
    status: 422,
    zh: "协议文字里还有空白“{blank}”没有填，填好才能定稿送签。",
    en: "The text still has the blank “{blank}”. Fill it before it is offered for signing.",
  },
} as const satisfies Record<string, ReasonWords>;
