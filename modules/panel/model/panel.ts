import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { PanelAct, PanelState } from "./panel-life.ts";
import type { Part } from "./pattern.ts";
import type { AsideReason, SeatState } from "./seat-life.ts";

/** What is put before a panel and said in it. Kept with its rows: one may be added, never renamed. */
export const wordKinds = [
  "reason",
  "about",
  "brief",
  "incomplete",
  "conflict",
  "declined",
  "opinion",
  "draft",
  "vote",
  "minutes",
  "outcome",
  "cancelled",
] as const;
export type WordKind = (typeof wordKinds)[number];

export const outcomes = ["adopted", "adopted-in-part", "not-adopted"] as const;
export type Outcome = (typeof outcomes)[number];
export const outcomeWords: Record<Outcome, WordPair> = {
  adopted: { zh: "采纳", en: "adopted" },
  "adopted-in-part": { zh: "部分采纳", en: "adopted in part" },
  "not-adopted": { zh: "未采纳", en: "not adopted" },
};

export const adviceWays: Record<string, WordPair> = {
  consensus: { zh: "一致同意", en: "by consensus" },
  majority: { zh: "多数同意", en: "by majority" },
};

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** When somebody can come: weekday 1 (Monday) to 7, wall-clock times of the county. */
export const hoursSchema = z
  .array(z.object({ day: z.int().min(1).max(7), from: clock, until: clock }))
  .max(14);

export interface SeatView {
  id: string;
  /** Null for somebody who is asked and may not know who else is. */
  name: string;
  unit: WordPair | null;
  part: Part;
  state: SeatState;
  mine: boolean;
  answerBy: string;
  attended: boolean | null;
  aside: AsideReason | null;
  replaces: string | null;
  hours: Array<{ day: number; from: string; until: string }>;
}

export interface WordView {
  id: string;
  kind: WordKind;
  seat: string | null;
  by: string;
  text: string;
  agrees: boolean | null;
  at: string;
}

export interface PanelPaper {
  id: string;
  name: string;
  media: string;
  bytes: number;
  compartment: string;
}

/** What stands on the matter's screen: the frame of a panel, no words of it. */
export interface PanelFrame {
  id: string;
  year: number;
  number: number;
  state: PanelState;
  pattern: string;
  why: string[];
  calledBy: string;
  calledAt: string;
  meetsAt: string | null;
  meetsMinutes: number | null;
  place: string;
  link: string;
  incomplete: boolean;
  adviceWay: string | null;
  agree: number | null;
  dissent: number | null;
  advisedAt: string | null;
  outcome: Outcome | null;
  closedAt: string | null;
  /** Who must act next; null where it is over. */
  owner: string | null;
}

export interface PanelView extends PanelFrame {
  /** The matter's id, for whoever may see the matter. */
  matter: string | null;
  reads: "whole" | "convenor" | "asked";
  seats: SeatView[];
  lines: Array<{ part: Part; atLeast: number; accepted: number; waiting: number; missing: number }>;
  complete: boolean;
  missing: WordPair;
  words: WordView[];
  papers: PanelPaper[];
  /** When all who said their hours can come. */
  common: Array<{ day: number; from: string; until: string }>;
  hoursUnknown: number;
  /** The newest draft of the advice. */
  draft: string | null;
  /** Members who were there and have not voted on it. */
  votesOpen: number;
  mySeat: string | null;
  /** Every act that the state allows, with the reason where this reader may not. */
  may: Array<{ act: PanelAct; reason: string | null }>;
}

export interface PanelsOfMatter {
  panels: Array<PanelFrame & { seats: Array<Pick<SeatView, "name" | "unit" | "part" | "state">> }>;
  /** What speaks for calling one; empty when nothing does or one is under way. */
  because: Array<{ key: string; n: number | null }>;
  /** Null when a panel may be called now. */
  mayCall: string | null;
  /** Departments that a matter of its kind usually concerns. */
  departments: WordPair[];
  /** Panels whose whole page this reader may open. */
  opens: string[];
}

export interface PanelLine {
  id: string;
  year: number;
  number: number;
  state: PanelState;
  part: Part | null;
  seatState: SeatState | null;
  calledByName: string;
  answerBy: string | null;
  meetsAt: string | null;
  place: string;
  /** What is asked of this reader now. */
  asked: "answer" | "opinion" | "vote" | "convene" | null;
  /** Its matter was protected since: nothing of it is shown. */
  shut: boolean;
}

export interface Candidate {
  staff: string;
  name: string;
  unit: WordPair | null;
  role: WordPair;
  skills: string[];
  dialects: string[];
  hours: Array<{ day: number; from: string; until: string }>;
  /** Seats and mediations that run now: how much work they have, for whoever asks them. */
  running: number;
  /** Hours in common with those who sit; null when either side said none. */
  fits: boolean | null;
  /** Why they cannot be asked, by its reason. */
  barred: string | null;
}
