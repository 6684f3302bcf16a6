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
    zh: "连续输错太多，为安全起见请等 {minutes} 分钟再试，或请管理员重置账号。",
    en: "Too many wrong tries. Please wait {minutes} minutes, or ask the administrator to reset the account.",
  },
  "account-locked": {
    status: 403,
    zh: "这个账号已被管理员停用，请联系管理员。",
    en: "This account was locked by the administrator. Please ask the administrator.",
  },
  "code-unfit": {
    status: 422,
    zh: "验证码不对或已经用过，请等下一个验证码再试。",
    en: "The code is wrong or was used before. Please wait for the next code and try again.",
  },
  "totp-there": {
    status: 409,
    zh: "已经设置了验证器。要换新的，请先删除现在的。",
    en: "An authenticator is set up already. To use a new one, remove the present one first.",
  },
  "step-gone": {
    status: 410,
    zh: "这一步已经过期或已经做完，请从头登录一次。",
    en: "This step has expired or is done already. Please start signing in again.",
  },
  "passkey-unfit": {
    status: 422,
    zh: "这个通行密钥没有通过核对，请再试一次，或换一种方式登录。",
    en: "The passkey could not be checked. Please try again, or sign in another way.",
  },
  "passkey-name-needed": {
    status: 422,
    zh: "请给通行密钥起个名字，不超过 40 个字。",
    en: "Please give the passkey a name of at most 40 letters.",
  },
  "sso-unset": {
    status: 404,
    zh: "本县还没有接入统一登录，请用用户名和密码登录。",
    en: "Single sign-on is not set up here. Please sign in with your user name and password.",
  },
  "sso-unfit": {
    status: 403,
    zh: "统一登录的结果没有通过核对，请从头再登录一次。",
    en: "The answer of single sign-on could not be trusted. Please start signing in again.",
  },
  "sso-unreachable": {
    status: 503,
    zh: "现在连不上统一登录的服务，请稍后再试，或用密码登录。",
    en: "The single sign-on service cannot be reached. Please try later, or sign in with your password.",
  },
  "sso-nobody": {
    status: 403,
    zh: "统一登录成功，但没有关联到本系统的账号。请让管理员为您关联。",
    en: "Single sign-on knows you, but no account here is linked to you. Please ask the administrator to link yours.",
  },
  "sso-two": {
    status: 403,
    zh: "您的统一登录身份关联到了两个账号，无法确定是哪一个。请让管理员取消其中一个。",
    en: "Two accounts here are linked to your single sign-on. Please ask the administrator to unlink one.",
  },
  "subject-taken": {
    status: 409,
    zh: "这个统一登录身份已经关联到另一个账号，请先在那个账号上取消关联。",
    en: "This single sign-on identity is linked to another account. Please unlink it there first.",
  },
  "session-not-yours": { status: 404, zh: "没有找到这个登录记录。", en: "This session was not found." },
  "session-ended-owner": {
    status: 401,
    zh: "您已在另一处结束了这台设备的登录，请重新登录。",
    en: "You ended this device's session from another one. Please sign in again.",
  },
  "session-ended-password": {
    status: 401,
    zh: "密码已经更改，其他设备都要用新密码重新登录。",
    en: "Your password was changed. Please sign in with the new one.",
  },
  "session-ended-reset": {
    status: 401,
    zh: "管理员重置了您的账号，请用收到的链接设置新密码后登录。",
    en: "The administrator reset your account. Please set a new password with the link you were given.",
  },
  "session-ended-locked": {
    status: 401,
    zh: "管理员停用了您的账号，请联系管理员。",
    en: "The administrator locked your account. Please ask the administrator.",
  },
  "session-ended-no-post": {
    status: 401,
    zh: "您的岗位已经结束，登录随之结束。如有疑问，请联系管理员。",
    en: "Your last post has ended, and your session with it. If that is a mistake, please ask the administrator.",
  },
  "session-ended-pin": {
    status: 401,
    zh: "PIN 连续输错 5 次，为安全起见已退出，请重新登录。",
    en: "The PIN was wrong five times, so this session was ended. Please sign in again.",
  },
  "session-ended-expired": {
    status: 401,
    zh: "太久没有使用，登录已经到期，请重新登录。",
    en: "Your session has expired. Please sign in again.",
  },
  "pin-locked": {
    status: 423,
    zh: "本机已锁定，请输入 PIN 解锁。",
    en: "This device is locked. Please give your PIN.",
  },
  "pin-wrong": {
    status: 422,
    zh: "PIN 不对，还可以试 {left} 次。",
    en: "The PIN is wrong. Tries left: {left}.",
  },
  "pin-unfit": {
    status: 422,
    zh: "PIN 是 6 位数字，请重新输入。",
    en: "A PIN has six digits. Please type it again.",
  },
  "pin-plain": {
    status: 422,
    zh: "这个 PIN 太容易猜到，请不要用连号、重复的数字。",
    en: "This PIN is too easy to guess. Please avoid runs and repetitions.",
  },
  "pin-not-set": {
    status: 409,
    zh: "本机还没有设置 PIN，请先设置。",
    en: "No PIN is set on this device. Please set one first.",
  },
  "second-factor-needed": {
    status: 403,
    zh: "您的岗位要求两步验证，请先设置一种再继续。",
    en: "Your post needs a second step for signing in. Please set one up first.",
  },
  "second-factor-kept": {
    status: 409,
    zh: "您的岗位要求两步验证，这是最后一种，不能删除。请先添加另一种。",
    en: "Your post needs a second step, and this is your last one. Please add another before removing it.",
  },
  "password-wrong": {
    status: 422,
    zh: "现在的密码不对，请核对后再试。",
    en: "The present password is wrong. Please check and try again.",
  },
  "password-short": {
    status: 422,
    zh: "密码至少要 10 个字，可以用一句自己记得住的话。",
    en: "A password needs at least 10 letters; a sentence that you remember will do.",
  },
  "password-long": {
    status: 422,
    zh: "密码最多 200 个字，请缩短一些。",
    en: "A password has at most 200 letters. Please shorten it.",
  },
  "password-common": {
    status: 422,
    zh: "这个密码很多人在用，容易被猜到，请换一个。",
    en: "Many people use this password, so it is guessed first. Please choose another.",
  },
  "password-named": {
    status: 422,
    zh: "密码里主要是用户名、系统名或县名，容易被猜到，请换一个。",
    en: "This is mostly your user name or the name of the product or county. Please choose another.",
  },
  "password-plain": {
    status: 422,
    zh: "密码是重复或连续的字符，容易被猜到，请换一个。",
    en: "This is a repetition or a run along the keyboard. Please choose another.",
  },
  "password-same": {
    status: 422,
    zh: "新密码和现在的一样，请换一个。",
    en: "The new password is the present one. Please choose another.",
  },
  "link-gone": {
    status: 410,
    zh: "这个链接已经用过或超过 24 小时，请让管理员重新发一个。",
    en: "This link was used or is older than 24 hours. Please ask the administrator for a new one.",
  },
  "account-not-found": {
    status: 404,
    zh: "没有找到这个账号，请刷新后再试。",
    en: "This account was not found. Please reload and try again.",
  },
  "account-there": {
    status: 409,
    zh: "这位工作人员已经有账号，不用再建。需要新密码时请重置。",
    en: "This member of staff has an account. If they need a new password, reset it.",
  },
  "username-unfit": {
    status: 422,
    zh: "用户名用小写字母、数字、点或横线，3 到 40 个字符。",
    en: "A user name has 3 to 40 small letters, digits, dots or dashes.",
  },
  "username-taken": {
    status: 409,
    zh: "这个用户名已有人用，请换一个。",
    en: "This user name is taken. Please choose another.",
  },
  "account-locked-already": { status: 409, zh: "这个账号已经停用。", en: "This account is locked already." },
  "account-not-locked": {
    status: 409,
    zh: "这个账号没有停用，不用启用。",
    en: "This account is not locked.",
  },
  "last-administrator": {
    status: 409,
    zh: "这是最后一位能登录的管理员，不能停用。请先让另一位管理员上岗。",
    en: "This is the last administrator who can sign in. Give someone else that post first.",
  },
  "own-account": {
    status: 409,
    zh: "不能对自己的账号这样做，请让另一位管理员办理；改密码在“我的账号”里。",
    en: "You cannot do this to your own account; another administrator can. Your password is changed under My account.",
  },
  "no-second-factor": {
    status: 409,
    zh: "这个账号没有两步验证，不用移除。",
    en: "This account has no second step to remove.",
  },
  "matter-sealed": {
    status: 403,
    zh: "这件事受保护。请先选择查看用途再打开；每次打开都会留痕，当事人可以看到。",
    en: "This matter is protected. Name your purpose first to open it; each opening is kept and the resident can see it.",
  },
} as const satisfies Record<string, ReasonWords>;
