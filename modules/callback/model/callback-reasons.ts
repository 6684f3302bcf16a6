import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of calling back. */
export const callbackReasons = {
  "callback-not-found": {
    status: 404,
    zh: "没有这次抽查回访，请回到列表重新打开。",
    en: "There is no such call-back. Please open it again from the list.",
  },
  "callback-done": {
    status: 409,
    zh: "这次回访已经登记过了。",
    en: "This call has been recorded already.",
  },
  "callback-own-matter": {
    status: 403,
    zh: "您经办过这件事，请由没有参与的同事回访。",
    en: "You had a hand in this matter. Please let a colleague call who had none.",
  },
  "callback-tried-today": {
    status: 409,
    zh: "今天已经打过一次没打通，请改天再打。",
    en: "It was tried today already. Please try on another day.",
  },
  "callback-answers-needed": {
    status: 422,
    zh: "请把三个问题的回答都选上。",
    en: "Please give the answer to each of the three questions.",
  },
  "callback-words-needed": {
    status: 422,
    zh: "对方说有问题时，请用一句话记下是什么问题。",
    en: "Where something is wrong, please write in one sentence what it is.",
  },
} as const satisfies Record<string, ReasonWords>;
