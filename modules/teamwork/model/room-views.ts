import type { MatterLine } from "@maple/matter";
import type { WordPair } from "@maple/platform/words/pairs";
import type { TeamChoice } from "./hand-over.ts";

/** A matter that waits to be given to somebody. */
export interface IncomingLine extends MatterLine {
  /** Signs of danger in its words; empty for a protected matter, whose words are not read. */
  danger: Array<{ sign: string; words: string[] }>;
  urgent: boolean;
  /** Where the grid would send it. */
  proposed: { id: string; name: WordPair } | null;
  /** Offered to a team that has not answered yet. */
  offered: { id: string; to: WordPair; at: string } | null;
  /** The last team that said no. */
  refusedBy: WordPair | null;
}

export interface Incoming {
  lines: IncomingLine[];
  total: number;
  teams: TeamChoice[];
}

export interface WatchedTeam {
  id: string | null;
  name: WordPair | null;
  overdue: number;
  due: number;
}

/** What is due soon or late, by the team of whoever carries it. */
export interface ClockWatch {
  hours: number;
  teams: WatchedTeam[];
  lines: Array<MatterLine & { team: string | null; teamName: WordPair | null }>;
  total: number;
}

export const unownedWhys = ["nobody", "holder-gone", "room-empty"] as const;
export type UnownedWhy = (typeof unownedWhys)[number];
export const unownedWhyWords: Record<UnownedWhy, WordPair> = {
  nobody: { zh: "没有承办人，也没有警务室", en: "no holder and no police room" },
  "holder-gone": {
    zh: "承办人今天没有岗位，警务室和指挥室也没有人在岗",
    en: "its holder has no post today, and nobody is in post at the room",
  },
  "room-empty": {
    zh: "没有承办人，警务室和指挥室今天没有人在岗",
    en: "no holder, and nobody is in post at the police room or the command room",
  },
};

/** The proof that nothing is unowned: how many open matters were looked at, and those that nobody owns. */
export interface Unowned {
  looked: number;
  held: number;
  queued: number;
  unowned: Array<{
    id: string;
    code: string;
    title: string;
    room: WordPair | null;
    why: UnownedWhy;
    at: string;
  }>;
}
