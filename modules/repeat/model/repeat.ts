import type { MatterState } from "@maple/matter";
import type { WordPair } from "@maple/platform/words/pairs";

export type { KeptClock, MatterState } from "@maple/matter";

/** Marks of a matter that another may share: keyed hashes that say what is the same, never who it is. */
export const markKinds = ["same-report", "same-sides"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Why two matters are taken for the same. */
export const likeReasons = [
  "same-report",
  "same-sides",
  "same-spot",
  "same-words",
  "same-place-words",
  "same-kind",
  "close-days",
] as const;
export type LikeReason = (typeof likeReasons)[number];

export const likeReasonWords: Record<LikeReason, WordPair> = {
  "same-report": {
    zh: "同一电话在同一网格反映过同类事",
    en: "the same telephone told of the same kind here",
  },
  "same-sides": { zh: "同样的两方", en: "the same two sides" },
  "same-spot": { zh: "地点相距不到 60 米", en: "less than 60 metres apart" },
  "same-words": { zh: "说法很像", en: "told in much the same words" },
  "same-place-words": { zh: "写的地点一样", en: "the same place in words" },
  "same-kind": { zh: "同一类别", en: "the same kind" },
  "close-days": { zh: "两周内先后反映", en: "told within two weeks" },
};

/**
 * What one is to the other: a `double` is the same thing told twice while it is open; a `repeat` came again after it was
 * settled or ended; `like` is only like it.
 */
export const likenesses = ["double", "repeat", "like"] as const;
export type Likeness = (typeof likenesses)[number];

export const likenessWords: Record<Likeness, WordPair> = {
  double: { zh: "可能是同一件事", en: "perhaps the same matter" },
  repeat: { zh: "可能又发生了", en: "perhaps the same again" },
  like: { zh: "情况相似", en: "a like matter" },
};

/** Days within which two open reports are taken for one, a settled one may come again, and a cluster forms. */
export const days = { double: 14, repeat: 365, cluster: 14 } as const;
/** From how many like matters in one grid within `days.cluster` a note is told. */
export const clusterFrom = 5;
export const spotMetres = 60;

export interface AlikeView {
  id: string;
  code: string;
  state: MatterState;
  /** Empty for a protected matter. */
  title: string;
  category: string;
  placeWords: string;
  reportedAt: string;
  likeness: Likeness;
  because: LikeReason[];
  /** Whether it may be put into the matter that is looked at, or why not. */
  mayMerge: string | null;
}

export interface MergedView {
  merge: string;
  id: string;
  code: string;
  title: string;
  reportedAt: string;
  at: string;
  by: string | null;
  mayUndo: string | null;
}

export interface RepeatView {
  alike: AlikeView[];
  /** Alike matters beyond what the reader may see: only that they are there. */
  elsewhere: number;
  /** Matters that were put into this one. */
  merged: MergedView[];
  /** Parts that were taken out of this one, and the matter this one was taken out of. */
  parts: PartView[];
  partOf: PartView | null;
  /** Null when a part may be taken out of it, else why not. */
  maySplit: string | null;
  /** The matter that this one was put into. */
  into: { merge: string; id: string; code: string; seen: boolean; mayUndo: string | null } | null;
}

export interface PartView {
  id: string;
  code: string;
  /** Empty for whoever may not see it. */
  title: string;
  state: MatterState;
  at: string;
  by: string | null;
  seen: boolean;
}

/** A part of somebody's matter that is handled as a matter of its own. */
export interface OwnPart {
  matter: string;
  code: string;
  state: MatterState;
  since: string;
}

/** What whoever reported a merged matter is told of the one that goes on. */
export interface TogetherView {
  state: MatterState;
  since: string;
}
