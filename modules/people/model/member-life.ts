import type { WordPair } from "@maple/platform/words/pairs";

/** Where a membership is, from the proposal to its end. */
export const memberStates = [
  "proposed",
  "vetting",
  "trained",
  "active",
  "paused",
  "left",
  "declined",
] as const;
export type MemberState = (typeof memberStates)[number];

export const memberActs = ["vet", "train", "activate", "pause", "resume", "leave", "decline"] as const;
export type MemberAct = (typeof memberActs)[number];

/** States x acts, complete by type; an act that is absent is not possible there. The first one is the next sensible. */
export const memberLife = {
  proposed: { vet: "vetting", decline: "declined" },
  vetting: { train: "trained", activate: "active", decline: "declined" },
  trained: { activate: "active", decline: "declined" },
  active: { pause: "paused", leave: "left" },
  paused: { resume: "active", leave: "left" },
  left: {},
  declined: {},
} as const satisfies Record<MemberState, Partial<Record<MemberAct, MemberState>>>;

export function nextMemberState(state: MemberState, act: MemberAct): MemberState | null {
  const row: Partial<Record<MemberAct, MemberState>> = memberLife[state];
  return row[act] ?? null;
}

export function memberActsIn(state: MemberState): MemberAct[] {
  return Object.keys(memberLife[state]) as MemberAct[];
}

/** On the roster: neither gone nor declined. */
export function isOnRoster(state: MemberState): boolean {
  return state !== "left" && state !== "declined";
}

export const memberStateWords: Record<MemberState, WordPair> = {
  proposed: { zh: "已推荐（报名）", en: "proposed" },
  vetting: { zh: "审核中", en: "being vetted" },
  trained: { zh: "已培训", en: "trained" },
  active: { zh: "在队", en: "active" },
  paused: { zh: "暂停", en: "paused" },
  left: { zh: "已退出", en: "left" },
  declined: { zh: "未通过", en: "declined" },
};

export const memberActWords: Record<MemberAct, WordPair> = {
  vet: { zh: "开始审核", en: "Begin vetting" },
  train: { zh: "培训合格", en: "Training passed" },
  activate: { zh: "批准入队", en: "Approve and take in" },
  pause: { zh: "暂停", en: "Pause" },
  resume: { zh: "恢复", en: "Resume" },
  leave: { zh: "退出", en: "Leaves" },
  decline: { zh: "不通过", en: "Decline" },
};
