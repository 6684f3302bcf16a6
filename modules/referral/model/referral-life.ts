import type { WordPair } from "@maple/platform/words/pairs";

export const referralStates = ["offered", "consented", "declined", "handed-over", "answered"] as const;
export type ReferralState = (typeof referralStates)[number];
export const referralActs = ["consent", "decline", "hand-over", "record-outcome"] as const;
export type ReferralAct = (typeof referralActs)[number];

/** States x acts, complete by type. Consent may be taken back until it was handed over. */
export const referralLife = {
  offered: { consent: "consented", decline: "declined" },
  consented: { "hand-over": "handed-over", decline: "declined" },
  "handed-over": { "record-outcome": "answered" },
  answered: {},
  declined: { consent: "consented" },
} as const satisfies Record<ReferralState, Partial<Record<ReferralAct, ReferralState>>>;

export function nextReferralState(state: ReferralState, act: ReferralAct): ReferralState | null {
  const row: Partial<Record<ReferralAct, ReferralState>> = referralLife[state];
  return row[act] ?? null;
}

export const referralStateWords: Record<ReferralState, WordPair> = {
  offered: { zh: "待本人同意", en: "waits for consent" },
  consented: { zh: "本人已同意，待移送", en: "agreed to, to be handed over" },
  declined: { zh: "本人不同意", en: "declined" },
  "handed-over": { zh: "已移送，等结果", en: "handed over, waits for the outcome" },
  answered: { zh: "已有结果", en: "answered" },
};
export const referralActWords: Record<ReferralAct, WordPair> = {
  consent: { zh: "登记同意", en: "Record consent" },
  decline: { zh: "登记不同意", en: "Record a refusal" },
  "hand-over": { zh: "移送，制作转介函", en: "Hand over, with the letter" },
  "record-outcome": { zh: "登记结果", en: "Record the outcome" },
};
