import { placeSchema } from "@maple/grid";
import type { ClockExtension, PauseReason } from "@maple/platform/clock";
import { z } from "zod";
import type { MatterAct, MatterState } from "./matter-life.ts";
import type { SealReason } from "./seal.ts";

/** Which part of a matter something belongs to. Enforced by row policy; see docs/decisions/0004. */
export const compartments = ["A", "B", "joint", "neutral", "staff", "reporter", "panel", "public"] as const;
export type Compartment = (typeof compartments)[number];

export const compartmentWords: Record<Compartment, { zh: string; en: string }> = {
  A: { zh: "只给甲方和调解员", en: "side A and the mediator only" },
  B: { zh: "只给乙方和调解员", en: "side B and the mediator only" },
  joint: { zh: "双方都可见", en: "both sides" },
  neutral: { zh: "只有调解员自己", en: "the mediator alone" },
  staff: { zh: "工作人员", en: "staff who handle it" },
  reporter: { zh: "反映人和承办人", en: "the reporter and who handles it" },
  panel: { zh: "会商小组", en: "the panel on it" },
  public: { zh: "公开", en: "public" },
};

export const namings = ["named", "withheld", "anonymous"] as const;
export type Naming = (typeof namings)[number];

export const namingWords: Record<Naming, { zh: string; en: string }> = {
  named: { zh: "留姓名", en: "Give my name" },
  withheld: { zh: "留姓名，但不告诉对方", en: "Give my name, but not to the other side" },
  anonymous: { zh: "匿名", en: "Stay anonymous" },
};

/** What the public form, the desk form, the field and the open interface all send. */
export const reportMatterSchema = z.object({
  story: z.string().max(120_000),
  title: z.string().max(80).optional(),
  place: placeSchema,
  placeWords: z.string().max(300).default(""),
  category: z.string().max(2).optional(),
  subtype: z.string().max(40).optional(),
  source: z.string().max(20).default("resident"),
  naming: z.enum(namings).default("anonymous"),
  name: z.string().max(60).default(""),
  phone: z.string().max(30).default(""),
  address: z.string().max(200).default(""),
  happenedAt: z.iso.datetime().optional(),
  /** Ids of files uploaded before, to be attached. */
  files: z.array(z.uuid()).max(20).default([]),
  /** Written by a member of staff for someone: in their own words, typed by another. */
  onBehalf: z.boolean().default(false),
  /** The writer has seen the danger warning and has told the police. */
  policeTold: z.boolean().default(false),
  lang: z.enum(["zh", "en"]).default("zh"),
});
export type ReportMatter = z.infer<typeof reportMatterSchema>;

/** What the reporter gets at once. `secret` opens the tracking page; it is shown once and kept as a hash. */
export interface Receipt {
  matter: string;
  code: string;
  secret: string;
  grid: string | null;
  firstAnswerBy: string;
  /** Whether whoever filed it may open it at the desk: a post may file for the whole county and see only its grids. */
  opens: boolean;
}

/** A line of a worklist or of the register: what staff see of many matters. No name of a resident is in it. */
export interface MatterLine {
  id: string;
  code: string;
  number: string | null;
  state: MatterState;
  title: string;
  category: string;
  subtype: string | null;
  grade: string | null;
  grid: string | null;
  gridName: { zh: string; en: string } | null;
  room: string | null;
  placeWords: string;
  holder: string | null;
  holderName: string | null;
  source: string;
  waiting: string | null;
  reportedAt: string;
  dueAt: string | null;
  settledAt: string | null;
  reopened: number;
  /** Protected: a list shows neither its title nor its place, only that it is there to whoever may open it. */
  sealed: boolean;
}

/** Several values of one question in an address: `state=a&state=b` or `state=a,b`. */
const several = z.preprocess(
  (value) =>
    value === undefined || value === "" ? [] : Array.isArray(value) ? value : String(value).split(","),
  z.array(z.string().max(40)).max(40),
);

/** The worklist's questions; each value stands in the address of the page. */
export const worklistSchema = z.object({
  view: z.enum(["mine", "grids", "room", "overdue", "today", "waiting", "all"]).default("all"),
  state: several,
  category: several,
  grid: z.uuid().optional(),
  grade: z.string().optional(),
  search: z.string().max(100).default(""),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  sort: z.enum(["newest", "due", "oldest"]).default("newest"),
  after: z.string().max(120).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** Counting the hits of a common word takes longer than listing the newest: a screen asks for both side by side. */
  total: z.enum(["with", "without", "only"]).default("with"),
});
export type WorklistQuery = z.infer<typeof worklistSchema>;

export interface Worklist {
  lines: MatterLine[];
  /** The true total; null when it was not asked for and is not known anyway. */
  total: number | null;
  /** Pass as `after` for the next page; null at the end. */
  next: string | null;
}

export interface PersonShown {
  id: string;
  /** Null when anonymous, or when the reader may not see it; `why` says which. */
  name: string | null;
  phone: string | null;
  address: string | null;
  naming: Naming;
  why: "shown" | "anonymous" | "withheld" | "not-for-you";
}

export interface ClockView {
  /** The clock's place among those of its matter, and which run of it this is. */
  rule: string;
  serial: number;
  name: { zh: string; en: string };
  basis: { zh: string; en: string };
  local: boolean;
  /** The text the rule in force was taken from. */
  source: { zh: string; en: string };
  /** For what it may stand still; empty when it may not. */
  pauses: PauseReason[];
  /** How it may be made longer; null when no text allows it. */
  extension: ClockExtension | null;
  state: string;
  due: string | null;
  remainingMs: number;
  story: Array<{ at: string; code: string; values: Record<string, string | number> }>;
  warnings: string[];
}

/** What a reader may do to a clock: null, or why not. Only for clocks that run. */
export interface ClockMay {
  pause: string | null;
  resume: string | null;
  /** By consent or by asking for approval, as the rule has it. */
  extend: string | null;
  /** The extension that waits for approval. */
  asked: {
    id: string;
    length: number;
    unit: string;
    by: string | null;
    at: string;
    approve: string | null;
  } | null;
}

export interface TimelineLine {
  id: string;
  type: string;
  at: string;
  receivedAt: string;
  /** Staff are named to staff; to parties as their post. */
  by: { kind: string; name: string | null; role: string | null };
  data: Record<string, unknown>;
  note: { id: string; compartment: Compartment; kind: string; text: string } | null;
}

export interface FileView {
  id: string;
  kind: string;
  name: string;
  media: string;
  bytes: number;
  compartment: Compartment;
  sha256: string;
  addedAt: string;
}

/** One matter on one screen. */
export interface MatterView extends MatterLine {
  story: string;
  scale: string;
  because: { code: string; values: Record<string, string> };
  point: { lng: number; lat: number } | null;
  communityName: { zh: string; en: string } | null;
  roomName: { zh: string; en: string } | null;
  roomPhone: string | null;
  officer: { id: string; name: string } | null;
  gridWorker: { id: string; name: string } | null;
  happenedAt: string | null;
  acceptedAt: string | null;
  closedAt: string | null;
  outcome: string | null;
  categoryBy: string;
  suggestions: Array<{ category: string; share: number; because: string[] }>;
  dangerSigns: Array<{ sign: string; words: string[]; tellPoliceNow: boolean }>;
  reporter: PersonShown | null;
  clocks: Array<ClockView & { may: ClockMay | null }>;
  /** Days after settlement on which each side will be asked. */
  followUpDays: number[];
  timeline: TimelineLine[];
  files: FileView[];
  checks: OutcomeCheckView[];
  ratings: Array<{
    side: string;
    score: number;
    reasons: string[];
    words: string;
    thanks: boolean;
    at: string;
    answer: string;
    answeredAt: string | null;
  }>;
  followers: number;
  /** Staff who mediate it. */
  mediators: string[];
  /** The compartments into which this reader may write. */
  writes: Compartment[];
  /** Why it is protected, and whether this reader may protect it or lift the protection (null) or why not. */
  seal: { why: SealReason | null; maySeal: string | null; mayUnseal: string | null };
  /** Whether this reader may answer a rating. */
  mayAnswerRatings: boolean;
  /** Whether this reader may ask why somebody can see it. */
  mayAskWhy: boolean;
  /** Acts that this reader may do now, in the table's order; the others with the reason why not. */
  may: Array<{ act: MatterAct; reason: string | null }>;
  version: number;
}

export interface OutcomeCheckView {
  id: string;
  round: number;
  side: string;
  dueOn: string;
  answer: "confirmed" | "not-solved" | "not-reached" | null;
  reasons: string[];
  way: string | null;
  answeredAt: string | null;
}
