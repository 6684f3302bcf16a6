import type { WordPair } from "@maple/platform/words/pairs";

export const templateStates = ["draft", "in-force", "replaced", "refused", "withdrawn"] as const;
export type TemplateState = (typeof templateStates)[number];

export const templateActs = ["put-in-force", "refuse", "replace", "withdraw"] as const;
export type TemplateAct = (typeof templateActs)[number];

/** One version of a template: states x acts. One in force is replaced when its next version comes into force. */
export const templateLife = {
  draft: { "put-in-force": "in-force", refuse: "refused", withdraw: "withdrawn" },
  "in-force": { withdraw: "withdrawn", replace: "replaced" },
  replaced: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<TemplateState, Partial<Record<TemplateAct, TemplateState>>>;

export function nextTemplateState(state: TemplateState, act: TemplateAct): TemplateState | null {
  const row: Partial<Record<TemplateAct, TemplateState>> = templateLife[state];
  return row[act] ?? null;
}

export const templateStateWords: Readonly<Record<TemplateState, WordPair>> = {
  draft: { zh: "待审核", en: "to be read by another" },
  "in-force": { zh: "启用", en: "in force" },
  replaced: { zh: "已有新版", en: "replaced by a newer version" },
  refused: { zh: "退回", en: "sent back" },
  withdrawn: { zh: "停用", en: "withdrawn" },
};

export const templateActWords: Readonly<Record<TemplateAct, WordPair>> = {
  "put-in-force": { zh: "启用", en: "Put in force" },
  refuse: { zh: "退回", en: "Send back" },
  replace: { zh: "由新版替换", en: "Replace by a newer version" },
  withdraw: { zh: "停用", en: "Withdraw" },
};
