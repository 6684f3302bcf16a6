import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { EntryAct, EntryState } from "./entry-life.ts";

/** For residents before they file, for whoever mediates, or a way of working that others can follow. */
export const entryKinds = ["resident", "mediator", "method"] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindWords: Readonly<Record<EntryKind, WordPair>> = {
  resident: { zh: "群众指引", en: "for residents" },
  mediator: { zh: "调解指引", en: "for mediators" },
  method: { zh: "工作法", en: "ways of working" },
};

export const newEntrySchema = z.object({
  /** The entry of which this is the next version; absent for a new one. */
  entry: z.uuid().optional(),
  kind: z.enum(entryKinds),
  /** Null: for every kind of matter. */
  category: z.string().max(2).nullable(),
  titleZh: z.string().max(80),
  titleEn: z.string().max(160).default(""),
  bodyZh: z.string().max(8000),
  bodyEn: z.string().max(16_000).default(""),
  source: z.string().max(300),
  sourceDate: z.string().max(10),
});
export type NewEntry = z.input<typeof newEntrySchema>;

/** An entry of the county, in the version that the reader may see. */
export interface EntryView {
  entry: string;
  version: number;
  kind: EntryKind;
  category: string | null;
  title: WordPair;
  body: WordPair;
  source: string;
  sourceDate: string;
  state: EntryState;
  by: string | null;
  at: string;
  decidedBy: string | null;
  /** Why it was sent back or withdrawn. */
  remark: string;
  /** Matters in which a way of working was followed. */
  followed: number;
  may: Array<{ act: EntryAct | "write"; reason: string | null }>;
}

/** One list of lines of what comes with the product. */
export interface BasicView {
  category: string;
  before: WordPair[];
  law: WordPair[];
  steps: WordPair[];
  phrases: WordPair[];
  source: WordPair;
  from: string;
}

export interface LibraryView {
  basics: BasicView[];
  entries: EntryView[];
  mayWrite: string | null;
}

/** Beside a matter: what fits its kind, and which ways of working were followed in it. */
export interface MatterGuide {
  basic: BasicView | null;
  entries: EntryView[];
  followed: string[];
  mayFollow: string | null;
}

/** For residents, without signing in. */
export interface PublicGuide {
  category: string;
  before: WordPair[];
  source: WordPair;
  from: string;
  entries: Array<{ title: WordPair; body: WordPair; source: string; sourceDate: string }>;
}
