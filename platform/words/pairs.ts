export type Lang = "zh" | "en";

/** The same words in both languages, side by side (ICU message syntax for values and plurals). */
export interface WordPair {
  zh: string;
  en: string;
}

/** A named reason's HTTP status and sentence, in both languages. Kept beside the model that names it. */
export interface ReasonWords extends WordPair {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 503;
}
