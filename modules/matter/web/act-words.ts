import type { WordPair } from "@maple/platform/words/pairs";

export const actFormWords = {
  reason: { zh: "原因", en: "Reason" },
  reasonFor: { zh: "写明原因，会进入经过", en: "The reason; it goes into the timeline" },
  reasonShown: { zh: "写明原因，反映人会看到", en: "The reason; the reporter will read it" },
  needReason: { zh: "请写明原因（至少 2 个字）。", en: "Please give the reason (at least 2 characters)." },
  needChoice: { zh: "请先选择。", en: "Please choose first." },
  declineAsk: {
    zh: "不予受理会结束这件事，并把下面的途径告诉反映人。",
    en: "Declining ends this matter and tells the reporter the routes below.",
  },
  withdrawAsk: {
    zh: "登记反映人撤回会结束这件事。请先和反映人核实。",
    en: "Recording a withdrawal ends this matter. Check with the reporter first.",
  },
  policeAsk: {
    zh: "移交公安会结束这里的办理。请先打电话告知值班民警。",
    en: "Handing it to the police ends our handling. Telephone the officer on duty first.",
  },
  routes: { zh: "告知的途径", en: "Routes that are told" },
  gridNew: { zh: "改到哪个网格", en: "Which grid instead" },
  gridHint: { zh: "社区和警务室会跟着网格改。", en: "Community and police room follow the grid." },
  pickOnMap: { zh: "在地图上选", en: "Choose on the map" },
  mapOf: { zh: "三级网格地图，点一下选中", en: "Map of the third-level grids; press one to choose it" },
  holderNew: { zh: "交给谁", en: "Give to" },
  holderRole: { zh: "岗位", en: "Post" },
  categoryNew: { zh: "类别", en: "Category" },
  subtype: { zh: "细类", en: "Sub-type" },
  scale: { zh: "涉及面", en: "Scale" },
  title: { zh: "标题（一句话，不写姓名）", en: "Title (one sentence, no names)" },
  gradeNew: { zh: "等级（评的是事，不是人）", en: "Grade (of the matter, never of a person)" },
  settleWay: { zh: "怎样化解的", en: "How it was settled" },
  settleResult: {
    zh: "结果（双方都能看懂的一两句话）",
    en: "The result, in a sentence or two both can understand",
  },
  settleSides: { zh: "回访谁", en: "Who will be asked" },
  settleHint: {
    zh: "登记后第 {days} 天，会问每一方是否真的解决。",
    en: "On days {days} after, each side is asked whether it really holds.",
  },
  sideReporter: { zh: "反映人", en: "the reporter" },
  sideA: { zh: "甲方", en: "side A" },
  sideB: { zh: "乙方", en: "side B" },
  reopenAsk: {
    zh: "重新办理后，事情回到承办人手里，期限重新起算。",
    en: "Reopening returns it to whoever held it and starts the clock anew.",
  },
  answerConfirmed: { zh: "确认已解决", en: "Confirmed" },
  answerNot: { zh: "没有解决", en: "Not solved" },
  answerUnreached: { zh: "没联系上", en: "Not reached" },
  answerOf: { zh: "{side} {date}：{answer}", en: "{side} {date}: {answer}" },
  answerBy: { zh: "回访方式", en: "Asked by" },
  byCall: { zh: "电话", en: "telephone" },
  byVisit: { zh: "上门", en: "visit" },
  byWindow: { zh: "窗口", en: "window" },
  byLink: { zh: "本人链接", en: "own link" },
  dueOn: { zh: "应于 {date}", en: "due {date}" },
  round: { zh: "第 {n} 轮", en: "round {n}" },
  done: { zh: "已登记", en: "Recorded" },
} as const satisfies Record<string, WordPair>;

export const routeWords: Record<string, WordPair> = {
  court: { zh: "向人民法院起诉", en: "sue in the people's court" },
  arbitration: { zh: "依法申请仲裁", en: "apply for arbitration" },
  administrative: { zh: "请主管部门依法处理", en: "ask the competent authority" },
  "legal-aid": { zh: "申请法律援助（12348）", en: "apply for legal aid (12348)" },
};

export const settleWays: Record<string, WordPair> = {
  "on-the-spot": { zh: "当场化解", en: "settled on the spot" },
  "self-settled": { zh: "双方自行和解", en: "settled between the parties" },
  helped: { zh: "已帮助解决", en: "helped" },
  answered: { zh: "已解释答复", en: "explained and answered" },
  "people-mediation": { zh: "人民调解", en: "people's mediation" },
  other: { zh: "其他方式", en: "another way" },
};

export const answerWords: Record<string, WordPair> = {
  confirmed: actFormWords.answerConfirmed,
  "not-solved": actFormWords.answerNot,
  "not-reached": actFormWords.answerUnreached,
};

export const askedByWords: Record<string, WordPair> = {
  call: actFormWords.byCall,
  visit: actFormWords.byVisit,
  window: actFormWords.byWindow,
  link: actFormWords.byLink,
};

export const sideNames: Record<string, WordPair> = {
  reporter: actFormWords.sideReporter,
  A: actFormWords.sideA,
  B: actFormWords.sideB,
};
