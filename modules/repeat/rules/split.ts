import { isOpen, type MatterState } from "@maple/matter";
import type { repeatReasons } from "../model/repeat-reasons.ts";

/** Whether a part may be taken out of a matter; null when it may. A settled one is reopened first. */
export function maySplit(state: MatterState): keyof typeof repeatReasons | null {
  return isOpen(state) && state !== "settled" ? null : "split-not-open";
}

/** Whether it is said which part it is. */
export function saysWhich(title: string, story: string): keyof typeof repeatReasons | null {
  const letters = (text: string) => [...text.replace(/\s+/g, "")].length;
  return letters(title) < 2 || letters(story) < 5 ? "split-words-needed" : null;
}
