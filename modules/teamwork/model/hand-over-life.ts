import type { WordPair } from "@maple/platform/words/pairs";

/** Where a hand-over stands. While it is offered the matter is still the giver's; the other four are ends. */
export const handOverStates = ["offered", "taken", "refused", "taken-back", "lapsed"] as const;
export type HandOverState = (typeof handOverStates)[number];

export const handOverActs = ["take", "refuse", "take-back", "lapse"] as const;
export type HandOverAct = (typeof handOverActs)[number];

/** States x acts, complete by type. `lapse` is the product's alone: the matter ended before anybody answered. */
export const handOverLife = {
  offered: { take: "taken", refuse: "refused", "take-back": "taken-back", lapse: "lapsed" },
  taken: {},
  refused: {},
  "taken-back": {},
  lapsed: {},
} as const satisfies Record<HandOverState, Partial<Record<HandOverAct, HandOverState>>>;

export function nextHandOverState(state: HandOverState, act: HandOverAct): HandOverState | null {
  const row: Partial<Record<HandOverAct, HandOverState>> = handOverLife[state];
  return row[act] ?? null;
}

export function isHandOverOver(state: HandOverState): boolean {
  return Object.keys(handOverLife[state]).length === 0;
}

/** Whose the matter is after each state: never nobody's. */
export const ownerAfter: Record<HandOverState, "giver" | "receiver"> = {
  offered: "giver",
  taken: "receiver",
  refused: "giver",
  "taken-back": "giver",
  lapsed: "giver",
};

export const handOverStateWords: Record<HandOverState, WordPair> = {
  offered: { zh: "待接收", en: "waiting to be taken" },
  taken: { zh: "已接收", en: "taken" },
  refused: { zh: "已退回", en: "refused" },
  "taken-back": { zh: "已收回", en: "taken back" },
  lapsed: { zh: "事项已结束，移交失效", en: "lapsed: the matter ended" },
};

export const handOverActWords: Record<HandOverAct, WordPair> = {
  take: { zh: "接收", en: "Take it" },
  refuse: { zh: "退回", en: "Refuse" },
  "take-back": { zh: "收回移交", en: "Take it back" },
  lapse: { zh: "失效", en: "Lapse" },
};
