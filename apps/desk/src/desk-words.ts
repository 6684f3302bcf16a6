import type { WordPair } from "@maple/platform/words/pairs";

export const deskWords = {
  product: { zh: "枫桥", en: "Maplebridge" },
  worklist: { zh: "工作清单", en: "Worklist" },
  newMatter: { zh: "登记新事", en: "File a matter" },
  register: { zh: "台账", en: "Register" },
  figures: { zh: "数据", en: "Figures" },
  setup: { zh: "管理", en: "Setup" },
  navigation: { zh: "主要页面", en: "Main pages" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  search: { zh: "搜索事由、地点、姓名或编号", en: "Search words, place, name or code" },
  searchLabel: { zh: "搜索（按 / 键）", en: "Search (press /)" },
  otherLanguage: { zh: "English", en: "中文" },
  large: { zh: "大字", en: "Large type" },
  command: { zh: "命令", en: "Commands" },
  commandKey: { zh: "Ctrl K", en: "Ctrl K" },
  me: { zh: "{name} 的菜单", en: "{name}, menu" },
  account: { zh: "我的账号和登录记录", en: "My account and sessions" },
  signOut: { zh: "退出登录", en: "Sign out" },
  demonstration: { zh: "演示", en: "demo" },
  loading: { zh: "正在载入", en: "Loading" },
  goTo: { zh: "打开：{page}", en: "Go to: {page}" },
  palette: { zh: "命令和查找", en: "Commands and search" },
  paletteHint: {
    zh: "输入页面、操作，或编号、事由、姓名",
    en: "Type a page, an act, or a code, words or a name",
  },
  paletteNone: {
    zh: "没有匹配的。换个字，或输入回执编号。",
    en: "Nothing fits. Try another word, or a receipt code.",
  },
  paletteMatter: { zh: "{title}（{code}）", en: "{title} ({code})" },
  choose: {
    zh: "从左边选一件事，右边显示全部内容。",
    en: "Choose a matter on the left; all of it is shown here.",
  },
  broken: {
    zh: "这一页出了问题。您填写的草稿还在本机，刷新后可以继续。",
    en: "This page broke. Drafts are still on this device; reload to go on.",
  },
  reload: { zh: "刷新", en: "Reload" },
  missing: { zh: "没有这个页面。", en: "There is no such page." },
} as const satisfies Record<string, WordPair>;
