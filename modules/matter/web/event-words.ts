import type { WordPair } from "@maple/platform/words/pairs";

/** What each kind of event is called in a timeline. */
export const matterEventWords: Readonly<Record<string, WordPair>> = {
  "matter.reported": { zh: "反映了这件事", en: "reported the matter" },
  "matter.accepted": { zh: "受理，登记编号", en: "took it up and numbered it" },
  "matter.declined": { zh: "不予受理，已告知其他途径", en: "declined it and told the other routes" },
  "matter.withdrawn": { zh: "反映人撤回", en: "withdrawn by the reporter" },
  "matter.handed-to-police": { zh: "移交公安处理", en: "handed it to the police" },
  "matter.assigned-to-grid": { zh: "改派网格", en: "corrected the grid" },
  "matter.given-to": { zh: "交给承办人", en: "gave it to someone" },
  "matter.given-back": { zh: "承办人离岗，退回警务室待办", en: "its holder left: back to the room" },
  "matter.categorised": { zh: "确定类别", en: "decided the category" },
  "matter.graded": { zh: "确定风险等级", en: "graded the matter" },
  "matter.noted": { zh: "写了记录", en: "wrote" },
  "matter.mediation-begun": { zh: "启动人民调解", en: "began mediation" },
  "matter.agreement-recorded": { zh: "协议生效", en: "the agreement took effect" },
  "matter.mediation-ended": { zh: "调解终止，已告知途径", en: "mediation ended, routes told" },
  "matter.settled": { zh: "登记化解结果", en: "recorded the settlement" },
  "matter.outcome-answered": { zh: "登记回访", en: "recorded a follow-up answer" },
  "matter.verified": { zh: "核实办结", en: "verified and closed it" },
  "matter.reopened": { zh: "重新办理", en: "reopened it" },
  "matter.merged": { zh: "并入另一件，一并办理", en: "put it into another matter" },
  "matter.took-in": { zh: "并入了另一件", en: "took another matter in" },
  "matter.split-off": { zh: "分出一部分，另立一件", en: "took a part out as a matter of its own" },
  "matter.part-opened": { zh: "从原事项页面打开了这件", en: "opened it from the page of the first matter" },
  "matter.unmerged": { zh: "撤销合并，恢复单独办理", en: "took the merge back: it stands alone again" },
  "matter.gave-back": { zh: "撤销合并，退出了并入的一件", en: "gave a merged matter back" },
  "repeat.cluster-noticed": {
    zh: "发现同网格同类事项扎堆，已提醒",
    en: "noticed many like matters in the grid",
  },
  "matter.rated": { zh: "作出评价", en: "rated it" },
  "track.chosen": { zh: "选定了法律途径", en: "chose a legal track" },
  "track.moved": { zh: "法律途径有进展", en: "took a step of the legal track" },
  "track.guardian-told": { zh: "已通知监护人到场", en: "told a guardian to attend" },
  "track.agreement-written": { zh: "填写了治安调解协议书", en: "wrote the agreement before the police" },
  "matter.rating-answered": { zh: "答复了评价", en: "answered the rating" },
  "matter.clock-paused": { zh: "暂停了期限", en: "paused the clock" },
  "matter.clock-resumed": { zh: "恢复了期限", en: "let the clock run again" },
  "matter.clock-extended": { zh: "双方同意，延长了期限", en: "extended the clock; both sides agreed" },
  "matter.extension-asked": { zh: "申请延长期限", en: "asked for more time" },
  "matter.extension-approved": { zh: "批准延长期限", en: "approved more time" },
  "matter.extension-refused": { zh: "不批准延长期限", en: "refused more time" },
  "matter.sealed": { zh: "设为受保护的事项", en: "protected the matter" },
  "matter.unsealed": { zh: "解除保护", en: "lifted the protection" },
  "matter.sealed-opened": {
    zh: "说明用途后打开了受保护的事项",
    en: "named a purpose and opened the protected matter",
  },
  "privacy.asked": { zh: "就本人信息提出请求", en: "asked about their own data" },
  "privacy.withdrawn": { zh: "撤回了信息请求", en: "took a request about their data back" },
  "privacy.answered": { zh: "答复了信息请求", en: "answered a request about personal data" },
  "matter.forgotten": {
    zh: "内容已遗忘，只留类别和日期",
    en: "its contents were forgotten; category and days stay",
  },
  "matter.opened-by-code": { zh: "凭编号和电话查看了进展", en: "looked it up by code and telephone" },
};

export const actorWords: Record<string, WordPair> = {
  party: { zh: "当事人或反映人", en: "a party or the reporter" },
  program: { zh: "接入程序", en: "a connected program" },
  system: { zh: "系统", en: "the system" },
  guest: { zh: "反映人", en: "the reporter" },
  public: { zh: "反映人", en: "the reporter" },
  anonymous: { zh: "反映人", en: "the reporter" },
};

export const partyWrote: WordPair = { zh: "发来消息", en: "wrote a message" };
export const verifiedWords: WordPair = {
  zh: "确认 {confirmed} 次，没联系上 {missed} 次",
  en: "{confirmed} confirmed, {missed} not reached",
};
export const moneyWords: WordPair = { zh: "{yuan} 元", en: "¥{yuan}" };
