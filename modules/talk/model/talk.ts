import { newTermSchema } from "@maple/mediation";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { OfferState } from "./offer-life.ts";

export const sides = ["A", "B"] as const;
export type Side = (typeof sides)[number];
/** Who speaks in the room: a side, or the mediator. */
export type Voice = Side | "M";

export const voiceWords: Record<Voice, WordPair> = {
  A: { zh: "甲方", en: "side A" },
  B: { zh: "乙方", en: "side B" },
  M: { zh: "调解员", en: "the mediator" },
};

/** Between whom something lies: the two sides (and the mediator), or the mediator and one side. */
export const tables = ["A", "B", "joint"] as const;
export type Table = (typeof tables)[number];

/** To whom something is addressed. A side writes to the mediator alone or to everybody. */
export const addressees = ["mediator", "all", "A", "B"] as const;
export type Addressee = (typeof addressees)[number];
export const addresseeWords: Record<Addressee, WordPair> = {
  mediator: { zh: "只给调解员看", en: "to the mediator alone" },
  all: { zh: "双方和调解员都能看", en: "to both sides and the mediator" },
  A: { zh: "只给甲方看", en: "to side A alone" },
  B: { zh: "只给乙方看", en: "to side B alone" },
};

/** Whose hand typed it: shown with every message and offer. */
export const typers = ["self", "helper", "window"] as const;
export type Typer = (typeof typers)[number];
export const helperRelations = [
  "child",
  "spouse",
  "sibling",
  "relative",
  "neighbour",
  "friend",
  "worker",
] as const;
export type HelperRelation = (typeof helperRelations)[number];
/** A relation and never a name: who helps is nobody's party. */
export const helperWords: Record<HelperRelation, WordPair> = {
  child: { zh: "子女", en: "a son or daughter" },
  spouse: { zh: "配偶", en: "the spouse" },
  sibling: { zh: "兄弟姐妹", en: "a brother or sister" },
  relative: { zh: "其他亲属", en: "another relative" },
  neighbour: { zh: "邻居", en: "a neighbour" },
  friend: { zh: "朋友、同事", en: "a friend or colleague" },
  worker: { zh: "社区工作人员、志愿者", en: "a community worker or volunteer" },
};

export const typedSchema = z.object({
  by: z.enum(typers),
  relation: z.enum(helperRelations).nullable().default(null),
});
export interface Typed {
  by: Typer;
  relation: HelperRelation | null;
}

export const messageStates = ["sent", "held", "passed", "returned"] as const;
export type MessageState = (typeof messageStates)[number];
export const messageStateWords: Record<MessageState, WordPair> = {
  sent: { zh: "已发出", en: "sent" },
  held: { zh: "等调解员放行", en: "waits for the mediator to pass it on" },
  passed: { zh: "调解员已放行", en: "passed on by the mediator" },
  returned: { zh: "调解员退回", en: "returned by the mediator" },
};

export const roomStandings = ["none", "open", "closed", "ended"] as const;
export type RoomStanding = (typeof roomStandings)[number];
export const roomStandingWords: Record<RoomStanding, WordPair> = {
  none: { zh: "还没有开通", en: "not opened yet" },
  open: { zh: "已开通，随时可写", en: "open at any hour" },
  closed: { zh: "已暂停", en: "closed for now" },
  ended: { zh: "已结束，只能查看", en: "ended, to be read only" },
};

export const mostTerms = 12;
export const mostFiles = 10;

/** Terms as the agreement has them, so that what was accepted needs no second typing. */
export const offerTermsSchema = z.array(newTermSchema).min(1).max(mostTerms);
export type OfferTerms = z.infer<typeof offerTermsSchema>;

export interface FileView {
  id: string;
  name: string;
  /** Its media type, so that sound and film are played in place. */
  media: string;
}

export interface MessageView {
  id: string;
  sender: Voice;
  /** Written by whoever reads it. */
  mine: boolean;
  to: Addressee;
  text: string;
  files: FileView[];
  typed: Typed;
  state: MessageState;
  /** Why it was returned; for its writer alone. */
  reason: string;
  at: string;
  passedAt: string | null;
  isNew: boolean;
}

export interface OfferView {
  id: string;
  table: Table;
  maker: Voice;
  mine: boolean;
  terms: OfferTerms;
  note: string;
  /** The last day on which it can be accepted. */
  until: string;
  state: OfferState;
  /** Who has accepted so far, of those who must. */
  accepted: Voice[];
  /** Who must still answer. */
  awaits: Voice[];
  /** The offer that this one answers. */
  counters: string | null;
  typed: Typed;
  at: string;
  closedAt: string | null;
  /** The agreement drafted from it. */
  agreement: string | null;
  isNew: boolean;
  may: Array<"accept" | "decline" | "counter" | "withdraw" | "set-aside" | "draft">;
}

export interface DraftView {
  to: "mediator" | "all";
  text: string;
  files: FileView[];
  typed: Typed;
  keptAt: string;
}

export interface PartyName {
  id: string;
  side: Side;
  /** Null where the reader may not see it. */
  name: string | null;
}

/** The room as one reader sees it: a side its own part and the joint one, a mediator both sides' and never a draft. */
export interface TalkView {
  matter: string;
  standing: RoomStanding;
  voice: Voice;
  /** Sides that agreed that what is written to everybody goes straight, unread before by the mediator. */
  straight: Side[];
  parties: PartyName[];
  messages: MessageView[];
  offers: OfferView[];
  draft: DraftView | null;
  news: number;
  /** Where it stands, in plain words, one sentence a line. */
  summary: WordPair[];
  may: {
    open: string | null;
    close: string | null;
    write: string | null;
    /** By table: why no offer can be made there now. */
    offer: Partial<Record<Table, string | null>>;
  };
}
