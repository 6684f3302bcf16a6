import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { RequestState } from "./request-life.ts";

/** Why somebody does not give what was asked for. */
export const declineReasons = ["none", "gone", "not-ours", "letter-needed", "unwilling"] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineReasonWords: Readonly<Record<DeclineReason, WordPair>> = {
  none: { zh: "没有拍到或没有记录", en: "nothing was filmed or recorded" },
  gone: { zh: "已被覆盖或销毁", en: "it was overwritten or destroyed" },
  "not-ours": { zh: "不归我们管", en: "it is not ours" },
  "letter-needed": { zh: "需要正式公函", en: "an official letter is needed" },
  unwilling: { zh: "不愿提供", en: "we would rather not" },
};

/** Days after its day on which the link still opens. */
export const linkDaysAfter = 7;
export const mostFiles = 20;

export const newRequestSchema = z.object({
  matter: z.uuid(),
  receiver: z.string().max(80),
  asked: z.string().max(500),
  place: z.string().max(200).default(""),
  hours: z.string().max(100).default(""),
  purpose: z.string().max(300),
  answerBy: z.iso.date(),
});

export interface RequestView {
  id: string;
  receiver: string;
  asked: string;
  place: string;
  hours: string;
  purpose: string;
  answerBy: string;
  overdue: boolean;
  state: RequestState;
  by: string | null;
  at: string;
  answeredAt: string | null;
  answeredBy: "link" | "staff" | null;
  reason: DeclineReason | null;
  words: string;
  files: Array<{ id: string; name: string; bytes: number; sha256: string }>;
}

/** Whom a covered copy is for. */
export const audiences = ["joint", "A", "B"] as const;
export type Audience = (typeof audiences)[number];
export const audienceWords: Readonly<Record<Audience, WordPair>> = {
  joint: { zh: "双方", en: "both sides" },
  A: { zh: "只给甲方", en: "side A alone" },
  B: { zh: "只给乙方", en: "side B alone" },
};
/** Parts painted over in one picture at most. */
export const mostBoxes = 40;

export interface Photo {
  id: string;
  name: string;
}

export interface CoverView {
  copy: string;
  source: string;
  name: string;
  audience: Audience;
  by: string | null;
  at: string;
}

export interface RequestList {
  requests: RequestView[];
  mayAsk: boolean;
  /** Whether files of the matter are theirs to open, and so is the custody list. */
  seesFiles: boolean;
  /** Pictures of the matter that may be given covered, and the copies that were. */
  photos: Photo[];
  covers: CoverView[];
}

/** What whoever was asked sees: the request itself, and nothing of the matter. */
export interface AskedOfYou {
  state: RequestState;
  station: WordPair | null;
  phone: string | null;
  receiver: string;
  asked: string;
  place: string;
  hours: string;
  purpose: string;
  answerBy: string;
  answeredAt: string | null;
  files: Array<{ name: string; sha256: string }>;
}
