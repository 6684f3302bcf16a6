/** Where a matter is in its life. Each state has a place in everybody's list; nothing is ever unowned. */
export const matterStates = [
  "reported",
  "accepted",
  "mediating",
  "agreed",
  "settled",
  "verified",
  "ended",
] as const;
export type MatterState = (typeof matterStates)[number];

/** What may be done to a matter; one file name through all layers. */
export const matterActs = [
  "accept",
  "decline",
  "withdraw",
  "hand-to-police",
  "assign-to-grid",
  "assign-holder",
  "categorise",
  "grade",
  "note",
  "begin-mediation",
  "record-agreement",
  "end-mediation",
  "record-performance",
  "settle",
  "answer-outcome",
  "verify",
  "reopen",
  "merge",
  "unmerge",
  "unmerge-untaken",
] as const;
export type MatterAct = (typeof matterActs)[number];

/** Acts that happen to a matter by a step of its mediation; nobody does them to the matter itself. */
export const actsOfMediation = ["record-agreement", "end-mediation", "record-performance"] as const;

/** Acts that happen when two matters are put together or taken apart; they name another matter. */
export const actsOfMerging = ["merge", "unmerge", "unmerge-untaken"] as const;

/**
 * States x acts, complete by type: a state that is missing here does not compile. The value is the next state; an act
 * that is absent is not possible there. Screens take their buttons from this table, the first one being the next
 * sensible act.
 */
export const matterLife = {
  reported: {
    accept: "accepted",
    "assign-to-grid": "reported",
    decline: "ended",
    "hand-to-police": "ended",
    withdraw: "ended",
    categorise: "reported",
    grade: "reported",
    note: "reported",
    merge: "ended",
  },
  accepted: {
    "begin-mediation": "mediating",
    settle: "settled",
    "assign-holder": "accepted",
    "assign-to-grid": "accepted",
    categorise: "accepted",
    grade: "accepted",
    note: "accepted",
    "hand-to-police": "ended",
    decline: "ended",
    withdraw: "ended",
    merge: "ended",
  },
  mediating: {
    "record-agreement": "agreed",
    "end-mediation": "ended",
    "assign-holder": "mediating",
    categorise: "mediating",
    grade: "mediating",
    note: "mediating",
    "hand-to-police": "ended",
  },
  agreed: {
    "record-performance": "settled",
    "end-mediation": "ended",
    "assign-holder": "agreed",
    grade: "agreed",
    note: "agreed",
  },
  settled: {
    "answer-outcome": "settled",
    verify: "verified",
    reopen: "accepted",
    note: "settled",
  },
  verified: {
    reopen: "accepted",
    note: "verified",
  },
  ended: {
    reopen: "accepted",
    note: "ended",
    unmerge: "accepted",
    "unmerge-untaken": "reported",
  },
} as const satisfies Record<MatterState, Partial<Record<MatterAct, MatterState>>>;

/** The state after an act, or null when this life does not allow it. */
export function nextState(state: MatterState, act: MatterAct): MatterState | null {
  const row: Partial<Record<MatterAct, MatterState>> = matterLife[state];
  return row[act] ?? null;
}

/** The acts that a state allows, the next sensible one first. */
export function actsIn(state: MatterState): MatterAct[] {
  return Object.keys(matterLife[state]) as MatterAct[];
}

export function isOpen(state: MatterState): boolean {
  return state !== "verified" && state !== "ended";
}

/** Solved as far as we know; whether it holds is asked of each side. */
export function isResolved(state: MatterState): boolean {
  return state === "settled" || state === "verified";
}

export const stateWords: Record<MatterState, { zh: string; en: string }> = {
  reported: { zh: "待受理", en: "waiting to be taken up" },
  accepted: { zh: "办理中", en: "in hand" },
  mediating: { zh: "调解中", en: "in mediation" },
  agreed: { zh: "已达成协议，履行中", en: "agreed, being performed" },
  settled: { zh: "已化解，待双方确认", en: "settled, to be confirmed by both sides" },
  verified: { zh: "已核实办结", en: "verified and closed" },
  ended: { zh: "已终止", en: "ended" },
};

export const actWords: Record<MatterAct, { zh: string; en: string }> = {
  accept: { zh: "受理", en: "Take up" },
  decline: { zh: "不予受理", en: "Decline, with the routes" },
  withdraw: { zh: "反映人撤回", en: "Withdrawn by the reporter" },
  "hand-to-police": { zh: "移交公安处理", en: "Hand to the police" },
  "assign-to-grid": { zh: "改派网格", en: "Correct the grid" },
  "assign-holder": { zh: "交给承办人", en: "Give to someone" },
  categorise: { zh: "改类别", en: "Change category" },
  grade: { zh: "定风险等级", en: "Grade the matter" },
  note: { zh: "写记录、发消息", en: "Write a note or message" },
  "begin-mediation": { zh: "启动调解", en: "Begin mediation" },
  "record-agreement": { zh: "协议生效", en: "Agreement takes effect" },
  "end-mediation": { zh: "终止调解", en: "End the mediation" },
  "record-performance": { zh: "协议履行完毕", en: "Agreement performed" },
  settle: { zh: "登记化解结果", en: "Record the settlement" },
  "answer-outcome": { zh: "登记回访", en: "Record a follow-up answer" },
  verify: { zh: "核实办结", en: "Verify and close" },
  reopen: { zh: "重新办理", en: "Reopen" },
  merge: { zh: "并入另一件", en: "Put into another matter" },
  unmerge: { zh: "撤销合并", en: "Take the merge back" },
  "unmerge-untaken": { zh: "撤销合并（受理前）", en: "Take the merge back, before it was taken up" },
};
