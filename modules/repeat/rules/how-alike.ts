import { days, type Likeness, type LikeReason, type MarkKind, spotMetres } from "../model/repeat.ts";

/** A matter as it is compared: what was told, where, when. */
export interface Told {
  text: string;
  category: string;
  placeWords: string;
  /** ISO moment. */
  reportedAt: string;
  isOpen: boolean;
}

export interface Alike {
  likeness: Likeness;
  because: LikeReason[];
  /** 0 to 1: only the order of the list goes by it. */
  closeness: number;
}

const dayMs = 86_400_000;

/**
 * Whether an earlier matter is the same as this one, came again, or is like it; null when it is neither. A shared mark
 * alone is enough for the same sides; words alone never are, without a place or a kind that fits.
 */
export function howAlike(
  matter: Told,
  other: Told,
  shares: readonly MarkKind[],
  metresApart: number | null,
): Alike | null {
  const gap = Math.abs(Date.parse(matter.reportedAt) - Date.parse(other.reportedAt)) / dayMs;
  if (gap > days.repeat) return null;
  const words = dice(matter.text, other.text);
  const because: LikeReason[] = [...shares];
  if (metresApart !== null && metresApart < spotMetres) because.push("same-spot");
  if (samePlaceWords(matter.placeWords, other.placeWords)) because.push("same-place-words");
  if (words >= 0.4) because.push("same-words");
  if (matter.category === other.category) because.push("same-kind");
  if (gap <= days.double) because.push("close-days");
  const has = (reason: LikeReason) => because.includes(reason);
  const placed = has("same-spot") || has("same-place-words");
  const marked = shares.length > 0;
  const closeness = Math.min(
    1,
    words + (placed ? 0.25 : 0) + (marked ? 0.4 : 0) + (has("same-kind") ? 0.1 : 0),
  );
  const alike = (likeness: Likeness): Alike => ({ likeness, because, closeness });
  const same =
    marked || (placed && (has("same-kind") || has("same-words"))) || (words >= 0.6 && has("same-kind"));
  if (same && matter.isOpen && other.isOpen && (has("close-days") || has("same-sides")))
    return alike("double");
  if (same && !other.isOpen) return alike("repeat");
  if (same || (has("same-words") && (has("same-kind") || placed))) return alike("like");
  return null;
}

/** Dice's coefficient over pairs of neighbouring characters, without spaces and marks (Dice 1945): 0 to 1. */
export function dice(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let both = 0;
  for (const pair of left) if (right.has(pair)) both++;
  return (2 * both) / (left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  const letters = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]+/gu, ""),
  ].slice(0, 600);
  return new Set(letters.slice(1).map((letter, at) => letters[at]! + letter));
}

function samePlaceWords(a: string, b: string): boolean {
  const tidy = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]+/gu, "");
  return tidy(a).length >= 4 && tidy(a) === tidy(b);
}
