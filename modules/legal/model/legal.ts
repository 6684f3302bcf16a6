import { notAgreedKinds, notAgreedWords } from "@maple/mediation";
import type { WordPair } from "@maple/platform/words/pairs";

/** `lapsed`: the text was replaced by a new draft, or signed, before anybody answered. */
export const checkStates = ["asked", "fit", "mend", "lapsed"] as const;
export type CheckState = (typeof checkStates)[number];

export const checkStateWords: Readonly<Record<CheckState, WordPair>> = {
  asked: { zh: "待审核", en: "to be read" },
  fit: { zh: "审核通过", en: "fit" },
  mend: { zh: "需要修改", en: "to be mended" },
  lapsed: { zh: "文本已更换，未审", en: "the text changed before it was read" },
};

/** What a text is noted for by rule; a person decides whether it matters. */
export const pointKinds = [...notAgreedKinds, "no-definite-term", "far-day"] as const;
export type PointKind = (typeof pointKinds)[number];

export const pointWords: Readonly<Record<PointKind, WordPair>> = {
  ...notAgreedWords,
  "no-definite-term": {
    zh: "没有一条写明谁、做什么或付多少、到哪天。内容不明确的法院不予确认。",
    en: "No term says who, what or how much, and by when. A court confirms nothing that is unclear.",
  },
  "far-day": {
    zh: "有约定的日期距今超过五年，请核对是否写错。",
    en: "A day is more than five years away: please see whether it is a slip.",
  },
};

export interface Point {
  kind: PointKind;
  /** The words that led to it; empty where it is about the whole. */
  found: string;
}

/** The text as the legal officer reads it: sides instead of names. */
export interface CheckText {
  number: string;
  facts: string;
  disputed: string;
  responsibility: string;
  remaining: string;
  terms: Array<{
    who: "A" | "B" | null;
    kind: "pay" | "do" | "refrain";
    what: string;
    cents: number | null;
    dueOn: string;
    way: string;
  }>;
}

export interface CheckLine {
  id: string;
  matter: string;
  code: string;
  category: string;
  state: CheckState;
  askedBy: string | null;
  askedAt: string;
  checkedBy: string | null;
  checkedAt: string | null;
  remarks: string;
  text: CheckText;
  points: Point[];
  /** Null when the reader may answer, else why not. */
  mayAnswer: string | null;
}

export interface CheckList {
  lines: CheckLine[];
  total: number;
}

/** Beside a matter: what was asked and answered of its agreement. */
export interface ChecksOfMatter {
  checks: Array<
    Pick<CheckLine, "id" | "state" | "askedBy" | "askedAt" | "checkedBy" | "checkedAt" | "remarks"> & {
      number: string;
    }
  >;
  /** What the text that stands now is noted for; null while there is none. */
  points: Point[] | null;
  mayAsk: string | null;
}
