import type { WordPair } from "@maple/platform/words/pairs";

/** Where a remark on a file stands; the last two are ends. */
export const remarkStates = ["open", "answered", "closed", "withdrawn"] as const;
export type RemarkState = (typeof remarkStates)[number];

export const remarkActs = ["answer", "ask-again", "close", "withdraw"] as const;
export type RemarkAct = (typeof remarkActs)[number];

/** States x acts, complete by type. Whoever handles the matter answers; the supervisor does the rest. */
export const remarkLife = {
  open: { answer: "answered", withdraw: "withdrawn" },
  answered: { close: "closed", "ask-again": "open" },
  closed: {},
  withdrawn: {},
} as const satisfies Record<RemarkState, Partial<Record<RemarkAct, RemarkState>>>;

export function nextRemarkState(state: RemarkState, act: RemarkAct): RemarkState | null {
  const row: Partial<Record<RemarkAct, RemarkState>> = remarkLife[state];
  return row[act] ?? null;
}

export function isRemarkOver(state: RemarkState): boolean {
  return Object.keys(remarkLife[state]).length === 0;
}

export const remarkStateWords: Record<RemarkState, WordPair> = {
  open: { zh: "待整改", en: "to be answered" },
  answered: { zh: "已答复，待销号", en: "answered, to be judged" },
  closed: { zh: "已销号", en: "closed" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

export const remarkActWords: Record<RemarkAct, WordPair> = {
  answer: { zh: "答复", en: "Answer" },
  "ask-again": { zh: "退回再改", en: "Ask again" },
  close: { zh: "销号", en: "Close" },
  withdraw: { zh: "撤回", en: "Withdraw" },
};

/** What a file may lack. The first ones are computed from the matter itself; the rest only a person can see. */
export const fileItems = [
  "category",
  "grade",
  "told",
  "record",
  "evidence",
  "result",
  "asked",
  "statement",
  "notice",
  "signature",
  "other",
] as const;
export type FileItem = (typeof fileItems)[number];

export const fileItemWords: Record<FileItem, WordPair> = {
  category: { zh: "人工确认类别", en: "category decided by a person" },
  grade: { zh: "风险等级", en: "grade of risk" },
  told: { zh: "受理后告知反映人", en: "the reporter told that it is in hand" },
  record: { zh: "走访或处置记录", en: "a record of the visit or of what was done" },
  evidence: { zh: "照片、录音或其他材料", en: "photos, recordings or other material" },
  result: { zh: "化解结果", en: "the outcome" },
  asked: { zh: "双方回访", en: "both sides asked afterwards" },
  statement: { zh: "询问、陈述笔录", en: "statement" },
  notice: { zh: "通知书、告知书", en: "notice" },
  signature: { zh: "当事人签名", en: "signature of a party" },
  other: { zh: "其他", en: "something else" },
};

export interface CheckedItem {
  item: FileItem;
  has: boolean;
}

/** Days within which an answer may be asked for. */
export const remarkDays = { least: 1, most: 30, usual: 3 } as const;

export interface RemarkView {
  id: string;
  state: RemarkState;
  item: FileItem;
  words: string;
  dueOn: string;
  madeBy: string | null;
  madeAt: string;
  answer: string;
  answeredBy: string | null;
  answeredAt: string | null;
  round: number;
  may: Array<{ act: RemarkAct; reason: string | null }>;
}

export interface FileSupervision {
  checklist: CheckedItem[];
  remarks: RemarkView[];
  /** Why this reader may not make a remark; null when they may. */
  mayRemark: string | null;
}

export interface RemarkLine extends RemarkView {
  matter: { id: string; code: string; title: string };
  team: WordPair | null;
  holder: string | null;
}
