import type { WordPair } from "@maple/platform/words/pairs";

/** What comes with the product for one category: for residents before they file, and for whoever mediates. */
export interface Basic {
  category: string;
  /** What helps before filing. */
  before: readonly WordPair[];
  law: readonly WordPair[];
  steps: readonly WordPair[];
  phrases: readonly WordPair[];
  source: WordPair;
}

export const w = (zh: string, en: string): WordPair => ({ zh, en });

/** The day on which the texts were put together from the notes of the field. */
export const basicsFrom = "2026-11-26";
