import type { WordPair } from "@maple/platform/words/pairs";

/** What an agreement may not settle, or what no court confirms, as words in it give away. */
export const notAgreedKinds = ["bars-remedies", "criminal", "fine", "identity", "title"] as const;
export type NotAgreedKind = (typeof notAgreedKinds)[number];

export const notAgreedWords: Readonly<Record<NotAgreedKind, WordPair>> = {
  "bars-remedies": {
    zh: "像是限制起诉、报警或举报。调解不得阻止当事人依法维权（人民调解法第三条）。",
    en: "It seems to bar suing, calling the police or reporting. Mediation may block no remedy (People's Mediation Law art. 3).",
  },
  criminal: {
    zh: "像是约定不追究刑事责任。刑事责任不能由当事人约定。",
    en: "It seems to settle criminal liability, which parties cannot do.",
  },
  fine: {
    zh: "写了“罚款”。当事人之间只能约定违约金或者赔偿，不能约定罚款。",
    en: "It speaks of a fine: between parties there is damages or a penalty by contract, no fine.",
  },
  identity: {
    zh: "涉及婚姻、收养、亲子关系的成立或解除，不能调解确认。",
    en: "It concerns whether a marriage, adoption or parentage stands: that cannot be mediated.",
  },
  title: {
    zh: "约定了不动产归谁。确权内容法院不予司法确认（民诉解释第三百五十五条）。",
    en: "It says whose real property it is; a court does not confirm title (Interpretation art. 355).",
  },
};

export interface NotAgreed {
  kind: NotAgreedKind;
  /** The words that led to it. */
  found: string;
}
