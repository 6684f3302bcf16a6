import type { WordPair } from "@maple/platform/words/pairs";

export const offerStates = [
  "open",
  "accepted",
  "declined",
  "countered",
  "withdrawn",
  "lapsed",
  "set-aside",
] as const;
export type OfferState = (typeof offerStates)[number];
export const offerActs = ["accept", "decline", "counter", "withdraw", "lapse", "set-aside"] as const;
export type OfferAct = (typeof offerActs)[number];

/** States x acts, complete by type. Set aside: it was accepted, and the sides talk on after all. */
export const offerLife = {
  open: {
    accept: "accepted",
    decline: "declined",
    counter: "countered",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  accepted: { "set-aside": "set-aside" },
  declined: {},
  countered: {},
  withdrawn: {},
  lapsed: {},
  "set-aside": {},
} as const satisfies Record<OfferState, Partial<Record<OfferAct, OfferState>>>;

export function nextOfferState(state: OfferState, act: OfferAct): OfferState | null {
  const row: Partial<Record<OfferAct, OfferState>> = offerLife[state];
  return row[act] ?? null;
}

export const offerStateWords: Record<OfferState, WordPair> = {
  open: { zh: "等答复", en: "waits for an answer" },
  accepted: { zh: "已接受", en: "accepted" },
  declined: { zh: "未接受", en: "declined" },
  countered: { zh: "已另提方案", en: "answered with another" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  lapsed: { zh: "已过期", en: "lapsed" },
  "set-aside": { zh: "已搁置，继续商谈", en: "set aside, talks go on" },
};

export const offerActWords: Record<OfferAct, WordPair> = {
  accept: { zh: "接受", en: "Accept" },
  decline: { zh: "不接受", en: "Decline" },
  counter: { zh: "另提方案", en: "Make a counter-offer" },
  withdraw: { zh: "撤回方案", en: "Withdraw" },
  lapse: { zh: "到期失效", en: "Lapse" },
  "set-aside": { zh: "搁置，继续商谈", en: "Set aside and talk on" },
};
