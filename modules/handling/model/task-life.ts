import type { WordPair } from "@maple/platform/words/pairs";

/** Where a task given to a department stands. The last four are ends; each other state is somebody's turn. */
export const taskStates = [
  "sent",
  "accepted",
  "more-asked",
  "answered",
  "returned",
  "handed-back",
  "closed",
  "pushed-on",
  "taken-back",
  "recalled",
] as const;
export type TaskState = (typeof taskStates)[number];

export const taskActs = [
  "accept",
  "return",
  "answer",
  "ask-more",
  "supply",
  "close",
  "send-back",
  "push-on",
  "take-back",
  "recall",
  "urge",
  "supervise",
  "list",
  "raise",
  "hand-back",
] as const;
export type TaskAct = (typeof taskActs)[number];

/**
 * States x acts, complete by type. `hand-back` is the product's alone: nobody took it up or answered in time, so it goes
 * back to the room that pushed it. An end is a state in which nothing may be done.
 */
export const taskLife = {
  sent: {
    accept: "accepted",
    return: "returned",
    urge: "sent",
    supervise: "sent",
    list: "sent",
    raise: "sent",
    recall: "recalled",
    "hand-back": "handed-back",
  },
  accepted: {
    answer: "answered",
    "ask-more": "more-asked",
    return: "returned",
    urge: "accepted",
    supervise: "accepted",
    list: "accepted",
    raise: "accepted",
    recall: "recalled",
    "hand-back": "handed-back",
  },
  "more-asked": { supply: "accepted", recall: "recalled" },
  answered: { close: "closed", "send-back": "accepted", recall: "recalled" },
  returned: { "push-on": "pushed-on", "take-back": "taken-back" },
  "handed-back": { "push-on": "pushed-on", "take-back": "taken-back" },
  closed: {},
  "pushed-on": {},
  "taken-back": {},
  recalled: {},
} as const satisfies Record<TaskState, Partial<Record<TaskAct, TaskState>>>;

export function nextTaskState(state: TaskState, act: TaskAct): TaskState | null {
  const row: Partial<Record<TaskAct, TaskState>> = taskLife[state];
  return row[act] ?? null;
}

export function taskActsIn(state: TaskState): TaskAct[] {
  return Object.keys(taskLife[state]) as TaskAct[];
}

export function isTaskOver(state: TaskState): boolean {
  return taskActsIn(state).length === 0;
}

/** Whose turn it is. While nobody of a department has taken it up, the matter stays with the room that holds it. */
export const turns: Record<TaskState, "department" | "room" | null> = {
  sent: "department",
  accepted: "department",
  "more-asked": "room",
  answered: "room",
  returned: "room",
  "handed-back": "room",
  closed: null,
  "pushed-on": null,
  "taken-back": null,
  recalled: null,
};

/** Who answers for the task itself: the department from its acceptance until its answer is judged; else the room. */
export function ownerOf(state: TaskState): "department" | "room" | null {
  if (isTaskOver(state)) return null;
  return state === "accepted" || state === "more-asked" || state === "answered" ? "department" : "room";
}

export const departmentActs: readonly TaskAct[] = ["accept", "answer", "ask-more", "return"];
export const overseeingActs: readonly TaskAct[] = ["supervise", "list", "raise"];

export const taskStateWords: Record<TaskState, WordPair> = {
  sent: { zh: "待签收", en: "waiting to be taken up" },
  accepted: { zh: "部门办理中", en: "in hand at the department" },
  "more-asked": { zh: "待补充情况", en: "the department asks for more" },
  answered: { zh: "已答复，待确认", en: "answered, to be judged" },
  returned: { zh: "部门退回，待处理", en: "returned by the department" },
  "handed-back": { zh: "超期自动退回", en: "handed back: nobody acted in time" },
  closed: { zh: "已办结", en: "closed" },
  "pushed-on": { zh: "已转交其他部门", en: "pushed on to another department" },
  "taken-back": { zh: "已收回自办", en: "taken back" },
  recalled: { zh: "已撤回", en: "recalled" },
};

export const taskActWords: Record<TaskAct, WordPair> = {
  accept: { zh: "签收", en: "Take it up" },
  return: { zh: "退回", en: "Return it" },
  answer: { zh: "答复", en: "Answer" },
  "ask-more": { zh: "要求补充", en: "Ask for more" },
  supply: { zh: "补充情况", en: "Supply what was asked" },
  close: { zh: "确认办结", en: "Close: the answer helps" },
  "send-back": { zh: "退回重办", en: "Send back: it does not help" },
  "push-on": { zh: "转交其他部门", en: "Push on to another department" },
  "take-back": { zh: "收回自办", en: "Take it back" },
  recall: { zh: "撤回", en: "Recall" },
  urge: { zh: "催办", en: "Urge" },
  supervise: { zh: "督办", en: "Supervise" },
  list: { zh: "挂牌督办", en: "List for supervision" },
  raise: { zh: "提级", en: "Raise to the level above" },
  "hand-back": { zh: "自动退回", en: "Hand back" },
};
