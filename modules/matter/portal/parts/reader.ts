import type { Moment } from "@maple/platform/clock";
import { say } from "@maple/platform/words";
import type { Lang, WordPair } from "@maple/platform/words/pairs";

/** Who reads a page: in which language, in which zone its dates are said, and when it was made. */
export interface Reader {
  lang: Lang;
  zone: string;
  now: Moment;
}

/** A field to put right: its name in the form and the sentence to show. */
export interface Fault {
  field: string;
  words: string;
}

export type Teller = (pair: WordPair, values?: Record<string, string | number>) => string;

/** Says word pairs in a reader's language. */
export function tellerFor(reader: Pick<Reader, "lang">): Teller {
  return (pair, values) => say(pair, reader.lang, values);
}

/** What every page that asks something is given: what was typed before, and what to put right. */
export interface Asked {
  reader: Reader;
  faults: readonly Fault[];
}
