import type { WordPair } from "@maple/platform/words/pairs";

export const newMatterWords = {
  title: { zh: "登记一件事", en: "File a matter" },
  hint: {
    zh: "替群众在窗口、电话里登记。Tab 换格，Ctrl + 回车提交；草稿自动存在本机。",
    en: "For someone at the window or on the telephone. Tab moves on, Ctrl + Enter files it; the draft is kept on this device.",
  },
  story: { zh: "发生了什么（用群众的原话）", en: "What happened, in their own words" },
  storyHint: {
    zh: "谁和谁、什么事、想要什么结果。",
    en: "Who and whom, what it is about, what they would like.",
  },
  where: { zh: "在哪里", en: "Where" },
  grid: { zh: "网格", en: "Grid" },
  byMap: { zh: "在地图上点", en: "Point on the map" },
  byGrid: { zh: "改用网格选择", en: "Choose the grid instead" },
  pointSet: { zh: "已选定地图上的点：{lng}，{lat}", en: "Point chosen on the map: {lng}, {lat}" },
  mapOf: { zh: "本县地图，点一下放置位置", en: "Map of the county; press to set the place" },
  placeWords: { zh: "具体位置（楼号、路口、店名）", en: "Exact place (building, crossing, shop)" },
  category: { zh: "类别", en: "Category" },
  suggested: { zh: "建议：{category}（依据：{words}）", en: "Suggested: {category} (because of: {words})" },
  take: { zh: "采用", en: "Use it" },
  leaveOpen: {
    zh: "可以不选，由系统按内容建议，办理时再定。",
    en: "You may leave it open: it is suggested from the text and decided later.",
  },
  source: { zh: "怎么知道的", en: "How it was heard of" },
  happened: { zh: "什么时候发生的", en: "When it happened" },
  naming: { zh: "反映人姓名", en: "Reporter's name" },
  name: { zh: "姓名", en: "Name" },
  phone: { zh: "电话（可不填；用来查进展）", en: "Telephone (may be left empty; opens the progress page)" },
  address: { zh: "住址（可不填）", en: "Address (may be left empty)" },
  files: { zh: "材料", en: "Papers and photos" },
  policeTold: {
    zh: "已经告知公安（110 或值班民警）",
    en: "The police have been told (110 or the officer on duty)",
  },
  submit: { zh: "登记", en: "File it" },
  discard: { zh: "清空草稿", en: "Clear the draft" },
  discardAsk: { zh: "再按一次，清空已填的内容", en: "Press again to clear what is typed" },
  kept: { zh: "草稿已存在本机", en: "Draft kept on this device" },
  needStory: {
    zh: "请写清发生了什么（至少 5 个字）。",
    en: "Please say what happened (at least 5 characters).",
  },
  needPlace: {
    zh: "请选择网格、在地图上点，或写明具体位置。",
    en: "Choose a grid, point on the map, or write the place.",
  },
  needName: {
    zh: "选了留姓名，请填写姓名；不想留可选“匿名”。",
    en: "You chose to give a name: write it, or choose “anonymous”.",
  },
  needPhone: {
    zh: "电话不对：请填 11 位手机号，或带区号的座机。",
    en: "The telephone does not fit: 11 digits, or a landline with area code.",
  },
  needPolice: {
    zh: "内容里有危险的说法：请先告知公安，再勾选确认。",
    en: "The words suggest danger: tell the police first, then tick the box.",
  },
  faults: {
    zh: "还差 {n} 处，改好再登记：",
    en: "{n, plural, one {One thing is} other {# things are}} missing:",
  },
  done: { zh: "已登记", en: "Filed" },
  doneCode: { zh: "编号，请念给反映人或交给对方", en: "The code: read it out or hand it over" },
  doneUntil: { zh: "最迟 {at} 前会有人答复。", en: "Somebody answers by {at} at the latest." },
  doneTrack: {
    zh: "反映人用编号和电话，或扫这个二维码，随时能查进展：",
    en: "With the code and telephone, or this QR code, the progress can be seen at any time:",
  },
  doneQr: { zh: "查询进展的二维码", en: "QR code of the progress page" },
  elsewhere: {
    zh: "这件事不在您的网格里，已转给负责的人办理；用上面的链接可以查进展。",
    en: "It lies outside your grids and has gone to whoever answers for them; the link above shows its progress.",
  },
  open: { zh: "打开这件事", en: "Open the matter" },
  another: { zh: "再登记一件", en: "File another" },
  print: { zh: "打印回执", en: "Print the receipt" },
} as const satisfies Record<string, WordPair>;
