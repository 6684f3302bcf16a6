import type { WordPair } from "@maple/platform/words/pairs";

export const entryStates = ["draft", "published", "replaced", "refused", "withdrawn"] as const;
export type EntryState = (typeof entryStates)[number];

export const entryActs = ["publish", "refuse", "replace", "withdraw"] as const;
export type EntryAct = (typeof entryActs)[number];

/** One version of an entry: states x acts. A published one is replaced when its next version is published. */
export const entryLife = {
  draft: { publish: "published", refuse: "refused", withdraw: "withdrawn" },
  published: { withdraw: "withdrawn", replace: "replaced" },
  replaced: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<EntryState, Partial<Record<EntryAct, EntryState>>>;

export function nextEntryState(state: EntryState, act: EntryAct): EntryState | null {
  const row: Partial<Record<EntryAct, EntryState>> = entryLife[state];
  return row[act] ?? null;
}

export const entryStateWords: Readonly<Record<EntryState, WordPair>> = {
  draft: { zh: "待审核", en: "to be read by another" },
  published: { zh: "已发布", en: "published" },
  replaced: { zh: "已有新版", en: "replaced by a newer version" },
  refused: { zh: "退回", en: "sent back" },
  withdrawn: { zh: "已撤下", en: "withdrawn" },
};

export const entryActWords: Readonly<Record<EntryAct, WordPair>> = {
  publish: { zh: "发布", en: "Publish" },
  refuse: { zh: "退回", en: "Send back" },
  replace: { zh: "由新版替换", en: "Replace by a newer version" },
  withdraw: { zh: "撤下", en: "Withdraw" },
};
