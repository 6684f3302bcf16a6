import type { WordPair } from "@maple/platform/words/pairs";

/** What each event of a panel is called in a matter's timeline. */
export const panelEventWords: Readonly<Record<string, WordPair>> = {
  "panel.called": { zh: "召集会商小组", en: "called a panel" },
  "panel.led": { zh: "由召集民警牵头会商", en: "leads the panel they called" },
  "panel.member-asked": { zh: "邀请会商成员", en: "asked somebody to sit on the panel" },
  "panel.member-released": { zh: "撤回会商邀请", en: "took an invitation to the panel back" },
  "panel.member-answered": { zh: "会商成员答复邀请", en: "a member answered the invitation" },
  "panel.member-recused": { zh: "会商成员回避", en: "a member of the panel stepped aside" },
  "panel.papers-put": { zh: "提交会商材料", en: "put papers before the panel" },
  "panel.ready": { zh: "会商小组组成完毕", en: "settled who sits on the panel" },
  "panel.meeting-planned": { zh: "安排会商时间", en: "arranged the panel's meeting" },
  "panel.met": { zh: "会商小组开会", en: "the panel met" },
  "panel.opinion-given": { zh: "会商成员发表意见", en: "a member gave an opinion" },
  "panel.advice-drafted": { zh: "起草会商意见", en: "drafted the panel's advice" },
  "panel.voted": { zh: "会商成员表态", en: "a member voted on the advice" },
  "panel.advised": { zh: "出具会商意见", en: "gave the panel's advice" },
  "panel.followed": { zh: "登记会商意见采纳情况", en: "recorded what became of the panel's advice" },
  "panel.closed": { zh: "会商归档", en: "closed the panel" },
  "panel.cancelled": { zh: "取消会商", en: "cancelled the panel" },
  "panel.suggested": { zh: "建议召集会商小组", en: "suggested a panel" },
};
