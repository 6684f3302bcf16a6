import type { CustodyLine } from "@maple/matter";
import type { LocalDate, Moment, WordPair } from "@maple/platform/clock";

/**
 * Everything that the papers of one mediation are filled from: plain data, gathered by an action from wherever it
 * is kept. What is absent is left for the pen. Ethnicity is not held at all (no purpose of the file needs it).
 */
export type CaseFile = {
  /** IANA zone in which moments are printed. */
  zone: string;
  committee: FileCommittee;
  year: number;
  serial: number;
  matter: FileMatter;
  parties: readonly FileParty[];
  mediators: readonly { name: string }[];
  recorder?: string;
  registrar?: string;
  notices: readonly FileNotice[];
  consents: readonly FileNotice[];
  investigations: readonly FileInvestigation[];
  evidence: readonly FileEvidence[];
  /** The custody list of the files that this file may hold, as of a moment. */
  custody?: { at: Moment; lines: readonly CustodyLine[] };
  sessions: readonly FileSession[];
  agreement?: FileAgreement;
  /** For the time being, in their order; the last may still lie for signing. */
  interims?: readonly FileInterim[];
  /** Changes of the agreement by consent, in their order. */
  variations?: readonly FileVariation[];
  performance: readonly FilePerformance[];
  followUps: readonly FileFollowUp[];
  confirmation?: FileConfirmation;
  /** Both parties may still ask the court together: the form is on offer, though not yet in the file. */
  confirmable?: boolean;
  /** What a worker may ask the court to order at once: owed in fen, and since when. The form is on offer then. */
  paymentOrder?: { owedFen: number; since: LocalDate };
  /** Present once the mediation is over, however it ended. */
  closing?: FileClosing;
  /** Present when the request was not accepted. */
  refusal?: { at: Moment; reason: WordPair; routes: readonly WordPair[] };
  signatures: readonly FileSignature[];
  /** Scans and photos bound into the file, each after the paper it belongs to. */
  scans: readonly FileScan[];
  archive: { by?: string; on?: LocalDate; retention?: WordPair; remarks?: string };
  /** What whoever opens the file should know (卷宗情况说明). */
  note?: string;
};

export type FileCommittee = {
  name: WordPair;
  /** The characters before 人调字 in its numbers, for example 柳枫. */
  numberWord: string;
  /** Its seal is then drawn and marked as a demonstration; otherwise the place for the stamp stays empty. */
  demonstration: boolean;
};

export type SourceWay = "application" | "own-initiative" | "police" | "court" | "government" | "other";

export type FileMatter = {
  code: string;
  /** In the words of the file, for example 邻里漏水纠纷. */
  title: string;
  category: WordPair;
  source: SourceWay;
  story: string;
  /** What the applicant asks for, item by item. */
  requests: readonly string[];
  receivedAt: Moment;
  acceptedAt?: Moment;
  /**
   * Marriage, adoption, inheritance and the like: electronic signatures do not apply (Electronic Signature Law
   * art. 3), so the papers leave lines for the pen.
   */
  penOnly: boolean;
};

/** "A" is 甲方, "B" 乙方, and so on. */
export type SideLetter = "A" | "B" | "C" | "D" | "E" | "F";

export type FileParty = {
  side: SideLetter;
  role: "applicant" | "respondent";
  kind: "person" | "unit";
  name: string;
  sex?: "male" | "female";
  /** Whole years, where the matter needs it. */
  age?: number;
  occupation?: string;
  contact?: string;
  address?: string;
  identity?: { document: WordPair; masked: string; checkedOn?: LocalDate; checkedBy?: string };
  agent?: {
    name: string;
    relation?: string;
    contact?: string;
    powers: readonly WordPair[];
    until?: LocalDate;
  };
  /** Signs for a minor or a person without full capacity. */
  guardian?: { name: string; relation: WordPair; contact?: string };
  /** Of a unit. */
  representative?: { name: string; post?: string };
};

export type FileNotice = { side: SideLetter; at: Moment; way: WordPair };

export type FileInvestigation = {
  from: Moment;
  to?: Moment;
  place: string;
  participants: readonly string[];
  asked: string;
  askedBy: readonly string[];
  recorder?: string;
  turns: readonly { q: string; a: string }[];
};

export type FileEvidence = {
  item: string;
  source: string;
  provider: string;
  date?: LocalDate;
  hash?: string;
};

export type FileSession = {
  number: number;
  from: Moment;
  to?: Moment;
  place: string;
  present: readonly string[];
  invited: readonly string[];
  statements: readonly { speaker: string; text: string }[];
  verification?: string;
  result: "agreed" | "partly" | "adjourned" | "failed";
  resultText?: string;
  /** Why it failed; the routes are told with it (People's Mediation Law art. 26). */
  failure?: WordPair;
  routesTold: readonly WordPair[];
};

export type FileTerm = {
  text: string;
  /** Who owes it, to whom. */
  who?: string;
  to?: string;
  what?: string;
  /** In fen, hundredths of a yuan. */
  amountFen?: number;
  due?: LocalDate;
  way?: string;
  place?: string;
  /** Of a term with several dates: each with its amount in fen, in order; `due` is the first, `amountFen` the sum. */
  dates?: readonly { due: LocalDate; amountFen?: number }[];
  every?: WordPair;
};

export type FileAgreement = {
  form: "written" | "oral";
  facts: string;
  disputed: string;
  responsibility?: string;
  /** What was not agreed: it is an agreement over a part then. */
  remaining?: string;
  terms: readonly FileTerm[];
  copies: number;
  agreedAt: Moment;
  /** All signatures and the seal are there (art. 29), or the oral agreement was reached (art. 30). */
  effectiveAt?: Moment;
  oralReason?: string;
  /** What becomes of the interim agreements in force, by their numbers. */
  interims?: { replaced: boolean; numbers: readonly string[] };
};

export type FileInterim = FileAgreement & {
  number: string;
  /** The last day; absent: until the final agreement. */
  until?: LocalDate;
  /** Both sides ended it before its day. */
  ended?: { at: Moment; consents: { A: WordPair; B: WordPair } };
};

export type FileVariation = {
  /** 1 for the first term. */
  term: number;
  /** The number of the interim agreement it stands in. */
  interim?: string;
  by: string;
  what: string;
  before: { due: LocalDate; amountFen?: number };
  after: { due: LocalDate; amountFen?: number };
  consents: { A: WordPair; B: WordPair };
  at: Moment;
};

export type FilePerformance = {
  /** 1 for the first term. */
  term: number;
  /** The number of the interim agreement it stands in. */
  interim?: string;
  on: LocalDate;
  by: string;
  to: string;
  way: string;
  amountFen?: number;
  proof?: string;
};

export type FileFollowUp = {
  party: string;
  at: Moment;
  way: WordPair;
  visitor: string;
  reached: boolean;
  performance?: string;
  satisfaction?: string;
  laterSuit?: string;
  mistake?: string;
  escalation?: string;
  measures?: string;
};

export type FileConfirmation = {
  court: string;
  appliedAt?: Moment;
  ruling?: { number: string; on: LocalDate; result: WordPair };
};

export type FileClosing = {
  at: Moment;
  result: "agreed" | "oral-agreed" | "breached" | "failed" | "refused" | "withdrawn" | "elsewhere";
  reason?: WordPair;
  routes: readonly WordPair[];
};

/** A signature that was given. `paper` is the id of the paper, see `neededPapers`. */
export type FileSignature = {
  paper: string;
  signer: string;
  way: "screen" | "pen";
  at: Moment;
  identified?: WordPair;
  contentHash?: string;
  image?: { mime: "image/png" | "image/jpeg"; base64: string };
};

export type FileScan = { id: string; title: string; after: string };
