import type { WordPair } from "@maple/platform/words/pairs";

/** Why a matter is sealed (受保护). */
export const sealReasons = ["family-violence", "minor", "by-hand"] as const;
export type SealReason = (typeof sealReasons)[number];

export const sealReasonWords: Readonly<Record<SealReason, WordPair>> = {
  "family-violence": { zh: "涉及家庭暴力", en: "violence in the family" },
  minor: { zh: "涉及未成年人", en: "it concerns a minor" },
  "by-hand": { zh: "经办人设为受保护", en: "protected by an officer" },
};

/** Sub-types of the categories that seal a matter from the moment they are chosen. */
export const sealedSubtypes: Readonly<Record<string, SealReason>> = {
  "01-family-violence": "family-violence",
  "06-minor-harmed": "minor",
  "06-school-injury": "minor",
};

/** Of these, the ones that a reporter is offered beside the categories, so that the matter is protected from its first moment. */
export const protectedChoices = ["01-family-violence", "06-minor-harmed"] as const;

/** What somebody may open a sealed matter for; kept with each opening, and shown to the resident. */
export const sealedPurposes = ["handle", "protect", "mediate", "supervise", "lawful-request"] as const;
export type SealedPurpose = (typeof sealedPurposes)[number];

export const sealedPurposeWords: Readonly<Record<SealedPurpose, WordPair>> = {
  handle: { zh: "办理这件事", en: "to handle the matter" },
  protect: { zh: "保护当事人安全", en: "to keep somebody safe" },
  mediate: { zh: "调解", en: "to mediate" },
  supervise: { zh: "督办、检查", en: "to supervise how it is handled" },
  "lawful-request": { zh: "依法协助查询", en: "to answer a lawful request" },
};

/** What stands in a list in place of a sealed matter's title. */
export const sealedTitle: WordPair = { zh: "受保护的事项", en: "Protected matter" };
