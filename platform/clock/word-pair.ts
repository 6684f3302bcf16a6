/** Words for people, in both languages of the product, side by side. */
export type WordPair = { zh: string; en: string };
