import type { WordPair } from "@maple/platform/words/pairs";
import type { Rung } from "./ladder.ts";
import type { TaskAct, TaskState } from "./task-life.ts";

export const parts = ["lead", "help"] as const;
export type Part = (typeof parts)[number];
export const partWords: Record<Part, WordPair> = {
  lead: { zh: "牵头", en: "lead" },
  help: { zh: "协办", en: "helper" },
};

/** Why a department gives a task back (Binzhou grid regulation: returned with an explanation). */
export const returnReasons = ["not-ours", "other-place", "unclear", "twice", "in-court"] as const;
export type ReturnReason = (typeof returnReasons)[number];
export const returnReasonWords: Record<ReturnReason, WordPair> = {
  "not-ours": { zh: "不属于本部门职责", en: "not this department's business" },
  "other-place": { zh: "不在本部门管辖范围", en: "outside this department's area" },
  unclear: { zh: "情况不清，无法办理", en: "too unclear to be handled" },
  twice: { zh: "重复交办", en: "sent twice" },
  "in-court": { zh: "已进入诉讼、复议等程序", en: "before a court or under review already" },
};
/** Reasons that are no explanation without saying who the right receiver is. */
export const receiverNeeded: readonly ReturnReason[] = ["not-ours", "other-place"];

export const answerResults = ["done", "explained", "planned", "cannot"] as const;
export type AnswerResult = (typeof answerResults)[number];
export const answerResultWords: Record<AnswerResult, WordPair> = {
  done: { zh: "已办好", en: "done" },
  explained: { zh: "已解释说明", en: "explained" },
  planned: { zh: "已列入计划，限期办理", en: "planned, with a date" },
  cannot: { zh: "依规定不能办理", en: "cannot be done under the rules" },
};

export const sendBackReasons = ["not-solved", "no-proof", "incomplete"] as const;
export type SendBackReason = (typeof sendBackReasons)[number];
export const sendBackReasonWords: Record<SendBackReason, WordPair> = {
  "not-solved": { zh: "问题还没有解决", en: "the problem is still there" },
  "no-proof": { zh: "没有办理凭据或照片", en: "nothing shows that it was done" },
  incomplete: { zh: "只答复了一部分", en: "only part of it is answered" },
};

/** What the department needs the reporter's telephone for; nothing is shown without one of these. */
export const contactPurposes = ["visit", "verify"] as const;
export type ContactPurpose = (typeof contactPurposes)[number];
export const contactPurposeWords: Record<ContactPurpose, WordPair> = {
  visit: { zh: "上门办理前要约时间", en: "to arrange a visit" },
  verify: { zh: "要向反映人核实情况", en: "to check the facts with the reporter" },
};

export const supervisions = ["supervised", "listed"] as const;
export type Supervision = (typeof supervisions)[number];
export const supervisionWords: Record<Supervision, WordPair> = {
  supervised: { zh: "督办", en: "supervised" },
  listed: { zh: "挂牌督办", en: "listed for supervision" },
};

/** Working days within which an answer may be asked for. */
export const answerDays = { least: 1, most: 30 } as const;
export const wordsLimit = 1000;

/** What somebody wrote about a task: both sides of the task read it, the resident does not. */
export interface TaskWord {
  id: string;
  kind: TaskAct;
  text: string;
  by: string | null;
  at: string;
}

export interface MayDo {
  act: TaskAct;
  reason: string | null;
}

interface TaskCommon {
  id: string;
  unit: string;
  unitName: WordPair;
  part: Part;
  state: TaskState;
  asked: string;
  sentAt: string;
  /** By when it should be taken up, while it waits for that. */
  acceptDue: string;
  /** By when an answer is due; null while the clock stands still. */
  answerDue: string | null;
  acceptedAt: string | null;
  answeredAt: string | null;
  /** The end of what runs now, null when nothing runs. */
  dueAt: string | null;
  supervised: Supervision | null;
  raisedTo: WordPair | null;
  returnReason: ReturnReason | null;
  rightUnit: string | null;
  rightUnitName: WordPair | null;
  answerResult: AnswerResult | null;
  words: TaskWord[];
  may: MayDo[];
}

/** A task as the matter's own people see it. */
export interface PushedTask extends TaskCommon {
  push: string;
  contact: ContactPurpose | null;
  files: number;
}

export interface PushesView {
  /** Why this reader may not push it; null when they may. */
  mayPush: string | null;
  tasks: PushedTask[];
  departments: Array<{ id: string; name: WordPair }>;
  /** Whom the county's table proposes by the category and who is not busy with it yet, the lead first. */
  proposed: string[];
  /** Working days that the rule suggests, and the last day that each number of days means. */
  suggestedDays: number;
  dueBy: string[];
  /** Files that may go along: none of a side, none of the mediation. */
  files: Array<{ id: string; name: string }>;
  ladder: { version: number; since: string | null; rungs: Rung[] };
}

export interface TaskLine {
  id: string;
  code: string;
  category: string | null;
  unit: string;
  unitName: WordPair;
  part: Part;
  state: TaskState;
  asked: string;
  sentAt: string;
  dueAt: string | null;
  supervised: Supervision | null;
}

export interface TaskList {
  lines: TaskLine[];
  total: number;
}

/** A task as its department sees it: only what it needs. No title, no story, no party, no name. */
export interface TaskView extends TaskCommon {
  code: string;
  /** Null for a protected matter. */
  category: string | null;
  place: string | null;
  room: { name: WordPair; phone: string | null } | null;
  sender: string | null;
  files: Array<{ id: string; name: string; media: string; bytes: number }>;
  contact: ContactPurpose | null;
  /** Who else handles the matter: the lead and the helpers. */
  together: Array<{ unitName: WordPair; part: Part; state: TaskState }>;
  departments: Array<{ id: string; name: WordPair }>;
}

export interface TaskContact {
  name: string | null;
  phone: string | null;
}

/** What somebody who follows a matter reads of it. */
export interface FollowedTask {
  unitName: WordPair;
  part: Part;
  stage: "waiting" | "in-hand" | "answered";
  dueAt: string | null;
}
