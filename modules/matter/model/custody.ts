import type { WordPair } from "@maple/platform/words/pairs";

/** What somebody may open a sealed original for; kept with each opening, and shown to the parties. */
export const originalPurposes = ["court", "appraisal"] as const;
export type OriginalPurpose = (typeof originalPurposes)[number];

export const originalPurposeWords: Readonly<Record<OriginalPurpose, WordPair>> = {
  court: { zh: "提交人民法院", en: "for the court" },
  appraisal: { zh: "司法鉴定", en: "for a forensic appraisal" },
};

/** Whether bytes are still what they were: recomputed and held against the hash that was kept. */
export type IntegrityFound = "intact" | "changed" | "missing";

export const foundWords: Readonly<Record<IntegrityFound, WordPair>> = {
  intact: { zh: "一致", en: "intact" },
  changed: { zh: "不一致", en: "CHANGED" },
  missing: { zh: "找不到", en: "MISSING" },
};

/** Where a file was made. */
export const fileSources = ["camera", "phone", "dash-cam", "third-party"] as const;
export type CustodySource = (typeof fileSources)[number];

export const fileSourceWords: Readonly<Record<CustodySource, WordPair>> = {
  camera: { zh: "自己的摄像头", en: "own camera" },
  phone: { zh: "手机拍摄", en: "telephone" },
  "dash-cam": { zh: "行车记录仪", en: "dash cam" },
  "third-party": { zh: "第三方提供", en: "a third party" },
};

/** The original: kept apart and sealed; the file itself; its key lost; or it came in before originals were kept. */
export const originalStates = ["apart", "itself", "lost", "none"] as const;
export type OriginalState = (typeof originalStates)[number];

export const originalStateWords: Readonly<Record<OriginalState, WordPair>> = {
  apart: { zh: "原件已封存", en: "original sealed" },
  itself: { zh: "文件即原件", en: "the file is the original" },
  lost: { zh: "原件的密钥已丢失", en: "the key of the original is lost" },
  none: { zh: "未留存原件", en: "no original kept" },
};

/** What the sending device counted before it sent, against what the server counted. */
export type DeviceSaid = "matched" | "differed" | "none";

export const deviceSaidWords: Readonly<Record<DeviceSaid, WordPair>> = {
  matched: { zh: "发送设备与服务器计算一致", en: "counted by device and server alike" },
  differed: { zh: "发送设备与服务器计算不一致", en: "device and server counted differently" },
  none: { zh: "由服务器计算", en: "counted by the server" },
};

/** Who did something with a file: staff by name, everybody else by their part in the matter. */
export type Hand = "staff" | "reporter" | "A" | "B" | "party" | "third-party" | "system";

export const handWords: Readonly<Record<Hand, WordPair>> = {
  staff: { zh: "工作人员", en: "staff" },
  reporter: { zh: "反映人", en: "the reporter" },
  A: { zh: "甲方", en: "side A" },
  B: { zh: "乙方", en: "side B" },
  party: { zh: "当事人", en: "a party" },
  "third-party": { zh: "第三方", en: "a third party" },
  system: { zh: "系统", en: "the system" },
};

export interface Who {
  hand: Hand;
  /** The working name of staff, or the unit that was asked; null where there is none. */
  name: string | null;
}

export interface CustodyCopy {
  kind: "covered" | "along";
  /** The compartment it was put in. */
  part: string;
  /** The code of the other matter, where the reader may see that; null for a copy in this matter, and otherwise. */
  matter: string | null;
  by: Who;
  at: string;
}

export interface CustodyLook {
  who: Who;
  at: string;
  /** The file as it is shown, or its sealed original. */
  what: "file" | "original";
  purpose: OriginalPurpose | null;
  found: IntegrityFound | null;
}

/** A line of the custody list: one file of a matter, from its capture until now. */
export interface CustodyLine {
  number: number;
  file: string;
  name: string;
  kind: string;
  media: string;
  /** The compartment it stands in. */
  part: string;
  source: CustodySource | null;
  handedIn: Who;
  at: string;
  /** SHA-256 of what came in, hexadecimal; null for a file from before captures were kept. */
  captureHash: string | null;
  device: DeviceSaid;
  /** SHA-256 of the file as it is shown. */
  keptHash: string;
  original: OriginalState;
  /** Present when this file was made from another. */
  madeFrom: { kind: "covered" | "along"; number: number | null; matter: string | null } | null;
  copies: CustodyCopy[];
  looks: CustodyLook[];
  /** Counted anew at the moment of the list; null when that was not asked for. `original` is null where none is kept apart. */
  checked: { file: IntegrityFound; original: IntegrityFound | null } | null;
}

export interface CustodyList {
  code: string;
  at: string;
  /** Whether the hashes were counted anew. */
  checked: boolean;
  mayOpenOriginals: boolean;
  lines: CustodyLine[];
}
