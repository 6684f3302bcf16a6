import type { ReasonWords } from "../words/pairs.ts";

/** Reasons that the frame itself, the web door and the file store may give. */
export const frameReasons = {
  "input-unfit": {
    status: 422,
    zh: "有一项内容填写不完整或格式不对，请改正标出的地方再提交。",
    en: "Something is missing or in the wrong form. Please correct the marked part and send again.",
  },
  "command-taken": {
    status: 409,
    zh: "这个操作编号已经用过，请刷新页面后再试。",
    en: "This command id was already used for something else. Please reload the page and try again.",
  },
  "not-signed-in": { status: 401, zh: "请先登录，再继续。", en: "Please sign in first." },
  "not-allowed": {
    status: 403,
    zh: "您的岗位不能做这一步。如需办理，请联系所长或管理员。",
    en: "Your post does not allow this. Please ask the station head or the administrator.",
  },
  "prove-again": {
    status: 403,
    zh: "这一步比较敏感，请先再次证明是您本人，再继续。",
    en: "This is a sensitive step. Please prove once more that it is you, then go on.",
  },
  "not-found": {
    status: 404,
    zh: "没有找到这项内容。请核对后再试。",
    en: "This was not found. Please check and try again.",
  },
  "too-many": {
    status: 429,
    zh: "尝试次数太多，请过几分钟再试。",
    en: "Too many attempts. Please try again in a few minutes.",
  },
  "from-elsewhere": {
    status: 403,
    zh: "这个请求不是从本站页面发出的，没有办理。请在本站页面里重新提交。",
    en: "This request did not come from a page of this site and was not carried out. Please send it from the site.",
  },
  "body-unreadable": {
    status: 400,
    zh: "收到的内容读不出来，没有保存。请刷新页面再提交一次。",
    en: "What was sent could not be read and nothing was kept. Please reload the page and send it again.",
  },
  "too-large": {
    status: 413,
    zh: "内容太大，没有保存。照片每张不超过 20 MB，文字不超过 2 万字。",
    en: "It is too large and was not kept. A photo may have 20 MB, a text 20,000 characters.",
  },
  "went-wrong": {
    status: 503,
    zh: "系统刚才出了问题，您的内容没有丢。请稍后再提交一次，不会重复登记。",
    en: "Something went wrong on our side. Nothing you typed is lost; please send it again shortly, it will not be filed twice.",
  },
} as const satisfies Record<string, ReasonWords>;
