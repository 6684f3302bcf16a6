import type { WordPair } from "@maple/platform/words/pairs";

/** What only a line of a file can be refused for. */
export const numberFaultWords = {
  "cell-formula": { zh: "是公式，请填数字本身", en: "is a formula; write the number itself" },
  "number-room-ambiguous": { zh: "同名的警务室不止一个", en: "several police rooms have this name" },
  "number-kind-unknown": { zh: "只能是案件数、户数、人口数", en: "Cases, Households or Population" },
  "number-value-unfit": { zh: "要填 0 或正整数", en: "0 or a whole number above" },
  "number-twice": { zh: "同一个数字写了两行", en: "stands twice" },
} as const satisfies Record<string, WordPair>;
