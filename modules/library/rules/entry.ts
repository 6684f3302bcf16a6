import { namesSomebody } from "@maple/matter";
import type { NewEntry } from "../model/entry.ts";
import type { libraryReasons } from "../model/library-reasons.ts";

type Reason = keyof typeof libraryReasons;

const letters = (text: string) => [...text.replace(/\s+/g, "")].length;

/** Whether a version can be kept: it says something, where it is from, and names nobody. */
export function mayKeep(
  given: Pick<NewEntry, "titleZh" | "bodyZh" | "source" | "sourceDate"> & {
    titleEn?: string;
    bodyEn?: string;
  },
  today: string,
): Reason | null {
  if (letters(given.titleZh) < 2 || letters(given.bodyZh) < 10) return "entry-too-short";
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given.sourceDate) && given.sourceDate <= today;
  if (letters(given.source) < 2 || !isDay) return "entry-source-needed";
  const all = [given.titleZh, given.titleEn ?? "", given.bodyZh, given.bodyEn ?? "", given.source];
  return namesSomebody(all) ? "entry-names-somebody" : null;
}

/** Whether a text is found by the words looked for: each of them stands somewhere in it. */
export function isFound(texts: readonly string[], asked: string): boolean {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  const words = fold(asked)
    .split(/\s+/)
    .filter((word) => word !== "");
  const all = fold(texts.join("\n"));
  return words.every((word) => all.includes(word));
}
