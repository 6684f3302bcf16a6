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
} as const satisfies Record<string, ReasonWords>;
