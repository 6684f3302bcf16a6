import type { ReasonWords } from "@maple/platform/words/pairs";

export const privacyReasons = {
  "hold-unfit": {
    status: 422,
    zh: "请写明保全的名称和原因，并选定一件事项、一个类别或一段日期。",
    en: "Please give the hold a name and a reason, and choose a matter, a category or a period.",
  },
  "hold-dates-unfit": {
    status: 422,
    zh: "起始日期不能晚于截止日期，请改正。",
    en: "The first day cannot be after the last one. Please correct it.",
  },
  "hold-not-found": {
    status: 404,
    zh: "没有找到这项保全，请刷新后再看。",
    en: "This hold was not found. Please reload the page.",
  },
  "hold-lifted": {
    status: 409,
    zh: "这项保全已经解除，不用再办。",
    en: "This hold was lifted already; there is nothing left to do.",
  },
  "lift-reason-needed": {
    status: 422,
    zh: "请写明为什么解除保全。",
    en: "Please say why the hold is lifted.",
  },
  "code-not-found": {
    status: 404,
    zh: "没有这个编号的事项，请核对回执上的编号。",
    en: "There is no matter with this code. Please check the code on the receipt.",
  },
  "term-too-short": {
    status: 422,
    zh: "保存期限不能短于规定的 {least} 年，请填写更长的年数。",
    en: "It cannot be kept for less than the {least} years of the plan. Please give a longer time.",
  },
  "term-fixed": {
    status: 422,
    zh: "这一类的保存期限不能由本地更改。",
    en: "The time of keeping of this kind is not for a county to change.",
  },
  "wanted-needed": {
    status: 422,
    zh: "请填写正确的内容。",
    en: "Please write down what is right.",
  },
  "wanted-same": {
    status: 422,
    zh: "填写的和现在记录的一样，不用更改。",
    en: "This is what is recorded already; nothing has to be changed.",
  },
  "wanted-phone-unfit": {
    status: 422,
    zh: "这个电话号码的位数不对，请核对。",
    en: "This telephone does not have the right number of digits. Please check it.",
  },
  "proof-wrong": {
    status: 422,
    zh: "和我们记录的对不上。请填写原来电话的最后四位；没有留过电话的，填写回执上的编号。",
    en: "This does not match. Please give the last four digits of the old telephone, or the receipt code if you left none.",
  },
  "request-open": {
    status: 409,
    zh: "您已经提过同样的请求，正在等待答复。要改的话，请先撤回。",
    en: "You have asked this already and it waits for an answer. To change it, take it back first.",
  },
  "request-not-found": {
    status: 404,
    zh: "没有找到这项请求，请刷新后再看。",
    en: "This request was not found. Please reload the page.",
  },
  "request-answered": {
    status: 409,
    zh: "这项请求已经答复过了，请刷新后再看。",
    en: "This request was answered already. Please reload the page.",
  },
  "data-forgotten": {
    status: 409,
    zh: "这件事里您的信息已经删除，没有可以更改的了。",
    en: "Your data in this matter were forgotten already; there is nothing left to change.",
  },
  "way-needed": {
    status: 422,
    zh: "更换电话前要核实新号码：请选择当面核实，或拨打新号码核对六位数字。",
    en: "A new telephone is confirmed first: at the window, or by calling it and asking for the six digits.",
  },
  "call-code-wrong": {
    status: 422,
    zh: "六位数字不对。请对方打开“我的信息”页面，再念一遍。",
    en: "These six digits are not right. Please ask them to open the page “My data” and read them once more.",
  },
  "answer-reason-needed": {
    status: 422,
    zh: "不同意的，请选择原因并向对方写明。",
    en: "To refuse, choose the reason and explain it to them.",
  },
  "must-keep": {
    status: 409,
    zh: "现在还不能删除，请按页面上写明的原因答复。",
    en: "It cannot be deleted now. Please answer with the reason that the page shows.",
  },
  "nothing-obliges": {
    status: 409,
    zh: "没有规定要求保存这些信息，应当删除，不能拒绝。",
    en: "Nothing obliges to keep these data: they are to be deleted, and this cannot be refused.",
  },
} as const satisfies Record<string, ReasonWords>;

export type PrivacyReason = keyof typeof privacyReasons;
