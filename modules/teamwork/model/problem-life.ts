import type { WordPair } from "@maple/platform/words/pairs";

/** Where a problem of a day's report stands; the last three are ends. */
export const problemStates = ["open", "filed", "answered", "withdrawn"] as const;
export type ProblemState = (typeof problemStates)[number];

export const problemActs = ["file", "answer", "withdraw"] as const;
export type ProblemAct = (typeof problemActs)[number];

/** States x acts, complete by type: it becomes a matter once, or is answered in words, or its writer takes it back. */
export const problemLife = {
  open: { file: "filed", answer: "answered", withdraw: "withdrawn" },
  filed: {},
  answered: {},
  withdrawn: {},
} as const satisfies Record<ProblemState, Partial<Record<ProblemAct, ProblemState>>>;

export function nextProblemState(state: ProblemState, act: ProblemAct): ProblemState | null {
  const row: Partial<Record<ProblemAct, ProblemState>> = problemLife[state];
  return row[act] ?? null;
}

export const problemStateWords: Record<ProblemState, WordPair> = {
  open: { zh: "待处理", en: "waiting" },
  filed: { zh: "已转为事项", en: "became a matter" },
  answered: { zh: "已答复", en: "answered" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

export const problemActWords: Record<ProblemAct, WordPair> = {
  file: { zh: "转为事项", en: "Make it a matter" },
  answer: { zh: "答复（不用立事项）", en: "Answer: needs no matter" },
  withdraw: { zh: "撤回", en: "Withdraw" },
};
