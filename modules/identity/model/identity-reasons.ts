import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of signing in and of links. None tells whether an account or a code exists. */
export const identityReasons = {
  "sign-in-unfit": {
    status: 401,
    zh: "用户名或密码不对，请核对后再试。",
    en: "The user name or the password is wrong. Please check and try again.",
  },
  "sign-in-locked": {
    status: 429,
    zh: "连续输错太多，为安全起见请等 {minutes} 分钟再试，或请管理员解锁。",
    en: "Too many wrong passwords. Please wait {minutes} minutes, or ask the administrator.",
  },
  "session-not-yours": { status: 404, zh: "没有找到这个登录记录。", en: "This session was not found." },
  "matter-sealed": {
    status: 403,
    zh: "这件事受保护。请先选择查看用途再打开；每次打开都会留痕，当事人可以看到。",
    en: "This matter is protected. Name your purpose first to open it; each opening is kept and the resident can see it.",
  },
} as const satisfies Record<string, ReasonWords>;
