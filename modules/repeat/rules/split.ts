import { isOpen, type MatterState } from "@maple/matter";
import type { repeatReasons } from "../model/repeat-reasons.ts";

/** Whether a part may be taken out of a matter; null when it may. A settled one is reopened first. */
export function maySplit(state: MatterState): keyof typeof repeatReasons | null {
  return isOpen(state) && state !== "settled" ? null : "split-not-open";
}

/**
 * Where in the part a file stands that goes along; null when it may not. The part has no sides yet: what both sides saw
 * goes to its staff alone, and what one side gave in confidence, or the product made itself, stays where it is.
 */
export function alongTo(file: { compartment: string; kind: string }): "reporter" | "staff" | null {
  if (file.kind === "paper" || file.kind === "signature") return null;
  if (file.compartment === "reporter") return "reporter";
  return file.compartment === "staff" || file.compartment === "joint" ? "staff" : null;
}

/** Whether it is said which part it is. */
export function saysWhich(title: string, story: string): keyof typeof repeatReasons | null {
  const letters = (text: string) => [...text.replace(/\s+/g, "")].length;
  return letters(title) < 2 || letters(story) < 5 ? "split-words-needed" : null;
}
