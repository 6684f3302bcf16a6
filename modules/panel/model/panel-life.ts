/** Where a panel is. Each state has somebody who must act next (`rules/owner-of.ts`). */
export const panelStates = [
  "called",
  "composing",
  "ready",
  "met",
  "advised",
  "followed",
  "closed",
  "cancelled",
] as const;
export type PanelState = (typeof panelStates)[number];

export const panelActs = [
  "invite",
  "answer",
  "step-aside",
  "put-before",
  "make-ready",
  "plan-meeting",
  "hold-meeting",
  "give-opinion",
  "draft-advice",
  "vote",
  "send-advice",
  "follow",
  "close",
  "cancel",
] as const;
export type PanelAct = (typeof panelActs)[number];

/**
 * States x acts, complete by type; an act that is absent is not possible there, the first one is the next sensible. A
 * member who steps aside before the meeting sets the panel back to composing: a substitute is looked for.
 */
export const panelLife = {
  called: { invite: "composing", "put-before": "called", cancel: "cancelled" },
  composing: {
    "make-ready": "ready",
    invite: "composing",
    answer: "composing",
    "put-before": "composing",
    "step-aside": "composing",
    cancel: "cancelled",
  },
  ready: {
    "hold-meeting": "met",
    "plan-meeting": "ready",
    "put-before": "ready",
    "give-opinion": "ready",
    answer: "ready",
    invite: "composing",
    "step-aside": "composing",
    cancel: "cancelled",
  },
  met: {
    "send-advice": "advised",
    "draft-advice": "met",
    vote: "met",
    "give-opinion": "met",
    "plan-meeting": "ready",
    "step-aside": "met",
    cancel: "cancelled",
  },
  advised: { follow: "followed" },
  followed: { close: "closed" },
  closed: {},
  cancelled: {},
} as const satisfies Record<PanelState, Partial<Record<PanelAct, PanelState>>>;

export function nextPanelState(state: PanelState, act: PanelAct): PanelState | null {
  const row: Partial<Record<PanelAct, PanelState>> = panelLife[state];
  return row[act] ?? null;
}

export function panelActsIn(state: PanelState): PanelAct[] {
  return Object.keys(panelLife[state]) as PanelAct[];
}

export function isLive(state: PanelState): boolean {
  return state !== "closed" && state !== "cancelled";
}

export const panelStateWords: Record<PanelState, { zh: string; en: string }> = {
  called: { zh: "已召集，等待邀请成员", en: "called, members to be asked" },
  composing: { zh: "正在组成", en: "being composed" },
  ready: { zh: "人已到位，等待开会", en: "ready to meet" },
  met: { zh: "已开会，形成意见中", en: "met, advice being made" },
  advised: { zh: "已出具会商意见", en: "advice given" },
  followed: { zh: "采纳情况已登记", en: "what became of it is recorded" },
  closed: { zh: "已归档", en: "closed" },
  cancelled: { zh: "已取消", en: "cancelled" },
};

export const panelActWords: Record<PanelAct, { zh: string; en: string }> = {
  invite: { zh: "邀请成员", en: "Ask somebody to sit" },
  answer: { zh: "答复邀请", en: "Answer" },
  "step-aside": { zh: "回避", en: "Step aside" },
  "put-before": { zh: "提交材料", en: "Put papers before it" },
  "make-ready": { zh: "确认组成完毕", en: "Composition is settled" },
  "plan-meeting": { zh: "安排会商时间", en: "Arrange the meeting" },
  "hold-meeting": { zh: "登记开会情况", en: "Record the meeting" },
  "give-opinion": { zh: "发表意见", en: "Give an opinion" },
  "draft-advice": { zh: "起草会商意见", en: "Draft the advice" },
  vote: { zh: "表态", en: "Agree or dissent" },
  "send-advice": { zh: "出具会商意见", en: "Give the advice" },
  follow: { zh: "登记采纳情况", en: "Record what became of it" },
  close: { zh: "归档", en: "Close" },
  cancel: { zh: "取消会商", en: "Cancel the panel" },
};
