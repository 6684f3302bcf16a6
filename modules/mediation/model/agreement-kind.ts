import type { WordPair } from "@maple/platform/words/pairs";

/** Over the whole dispute, over a part of it, or for the time being while the mediation goes on. */
export const agreementKinds = ["whole", "partial", "interim"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementKindWords: Readonly<Record<AgreementKind, WordPair>> = {
  whole: { zh: "整体协议", en: "over the whole" },
  partial: { zh: "部分协议", en: "over a part" },
  interim: { zh: "临时协议", en: "interim" },
};

/** What becomes of the interim agreements in force when the final one takes effect. */
export const interimFates = ["replaced", "stay"] as const;
export type InterimFate = (typeof interimFates)[number];

export const interimFateWords: Readonly<Record<InterimFate, WordPair>> = {
  replaced: { zh: "由本协议替代", en: "this agreement takes their place" },
  stay: { zh: "继续有效，直到各自履行完毕", en: "they stay in force until they are performed" },
};

/** Whether a signed interim agreement still binds. */
export type InterimStanding = "runs" | "over" | "superseded" | "ended";

export const interimStandingWords: Readonly<Record<InterimStanding, WordPair>> = {
  runs: { zh: "履行中", en: "in force" },
  over: { zh: "期限已到", en: "over" },
  superseded: { zh: "已由最终协议替代", en: "replaced by the final agreement" },
  ended: { zh: "双方商定提前终止", en: "ended early by consent of both" },
};
