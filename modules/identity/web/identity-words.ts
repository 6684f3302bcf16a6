import type { WordPair } from "@maple/platform/words/pairs";

export const identityWords = {
  product: { zh: "枫桥", en: "Maplebridge" },
  desk: { zh: "工作台", en: "Desk" },
  signInTitle: { zh: "登录工作台", en: "Sign in to the desk" },
  signInAgainTitle: { zh: "登录已结束，请重新登录", en: "Your session has ended. Please sign in again" },
  signInAgainText: {
    zh: "您填写的内容还在本页。登录后会接着刚才的操作，不用重填。",
    en: "What you typed is still on this page. After signing in we carry on where you were.",
  },
  username: { zh: "用户名", en: "User name" },
  password: { zh: "密码", en: "Password" },
  signIn: { zh: "登录", en: "Sign in" },
  signInWith: {
    zh: "用单位发给您的账号登录。每次登录和操作都会留痕。",
    en: "Use the account your unit gave you. Every sign-in and every act leaves a trace.",
  },
  demonstration: {
    zh: "这是演示系统：地点、人物和事情都是虚构的，请勿填写真实个人信息。",
    en: "This is a demonstration: places, people and matters are invented. Do not enter real personal data.",
  },
  forgotten: {
    zh: "忘记密码，请联系本单位管理员。",
    en: "Forgotten your password? Ask your unit's administrator.",
  },
  missing: { zh: "请填写用户名和密码。", en: "Please give your user name and password." },
  account: { zh: "我的账号", en: "My account" },
  posts: { zh: "岗位", en: "Posts" },
  postAt: { zh: "{role}，{unit}", en: "{role}, {unit}" },
  postArea: {
    zh: "{grids} 个网格，{rooms} 个警务室",
    en: "{grids, plural, one {# grid} other {# grids}}, {rooms, plural, one {# police room} other {# police rooms}}",
  },
  sessions: { zh: "登录记录", en: "Where you are signed in" },
  sessionsHint: {
    zh: "看到不认识的设备，请马上结束它，并告诉管理员。",
    en: "If you do not know a device, end it at once and tell the administrator.",
  },
  device: { zh: "设备", en: "Device" },
  unknownDevice: { zh: "未知设备", en: "unknown device" },
  begun: { zh: "登录时间", en: "Signed in" },
  seen: { zh: "最近使用", en: "Last used" },
  until: { zh: "最迟到期", en: "Ends at the latest" },
  thisOne: { zh: "本机", en: "this device" },
  end: { zh: "结束", en: "End" },
  endOf: { zh: "结束 {device} 的登录", en: "End the session on {device}" },
  noSessions: {
    zh: "没有其他登录。您在别的设备登录后，会列在这里。",
    en: "No session to show. When you sign in elsewhere it is listed here.",
  },
} as const satisfies Record<string, WordPair>;
