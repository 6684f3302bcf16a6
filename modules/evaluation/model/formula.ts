import type { LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";

/**
 * One version of the formula of a figure, in words that say what the code does. A version is never rewritten: a change
 * is a new one with the day from which it holds, and a month keeps the version that held on its last day.
 */
export interface FormulaVersion {
  version: number;
  /** Null: since there is the figure. */
  from: LocalDate | null;
  numerator: WordPair;
  denominator: WordPair;
  excluded: WordPair;
  /** Where the numbers come from. */
  source: WordPair;
  /** What is different from the version before; null for the first. */
  changed: WordPair | null;
}

export interface Formula {
  key: string;
  name: WordPair;
  /** In one sentence, beside the number. */
  short: WordPair;
  /** How sure it is. */
  interval: WordPair | null;
  /** The oldest first. */
  versions: readonly [FormulaVersion, ...FormulaVersion[]];
}

/** The version of a formula that holds on a day. */
export function formulaOn(formula: Pick<Formula, "versions">, day: LocalDate): FormulaVersion {
  return formula.versions.findLast((one) => one.from === null || one.from <= day) ?? formula.versions[0];
}
