export const fieldWords = {
  brand: { zh: "枫桥随身", en: "Maplebridge along" },
  otherLang: { zh: "English", en: "中文" },
  notFound: { zh: "没有这一页。", en: "There is no such page." },
  signedOut: {
    zh: "登录已经过期或者这台设备上锁了。您写的都在本机。请在工作台登录后回到这一页。",
    en: "You are signed out, or this device is locked. What you wrote is kept here. Sign in at the desk and come back.",
  },
  signIn: { zh: "到工作台登录", en: "Sign in at the desk" },
  again: { zh: "已经登录，继续", en: "Signed in; go on" },
} as const;
