import type { LocalDate, Moment } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import type { Arrangement, SafetyPlan } from "./arrangement.ts";
import type { Equipment } from "./room.ts";

/** Where the sides meet. Order 75 art. 28: normally in a dedicated place, elsewhere if that is convenient for the parties. */
export const placeKinds = ["room", "visit", "vessel", "elsewhere"] as const;
export type PlaceKind = (typeof placeKinds)[number];
export const placeKindWords: Record<PlaceKind, WordPair> = {
  room: { zh: "调解室", en: "a mediation room" },
  visit: { zh: "上门调解", en: "a home visit" },
  vessel: { zh: "船上（可能没有网络）", en: "on board, maybe without network" },
  elsewhere: { zh: "其他地点", en: "another place" },
};

/** How somebody's word reached us. */
export const ways = ["link", "telephone", "present"] as const;
export type Way = (typeof ways)[number];
export const wayWords: Record<Way, WordPair> = {
  link: { zh: "本人在网页上", en: "by their own link" },
  telephone: { zh: "电话告知，工作人员代记", en: "by telephone, written down by staff" },
  present: { zh: "当面告知，工作人员代记", en: "face to face, written down by staff" },
};

export const choiceAnswers = ["accept", "other", "committee"] as const;
export type ChoiceAnswer = (typeof choiceAnswers)[number];
export const choiceWords: Record<ChoiceAnswer, WordPair> = {
  accept: { zh: "同意现在这位调解员", en: "accepts the mediator who is named" },
  other: { zh: "想请另一位", en: "would like another one" },
  committee: { zh: "由调解委员会指定", en: "leaves it to the committee" },
};

export type Side = "A" | "B";

/** A mediator as the parties are shown them: never how much runs with them, nor anything private. */
export interface MediatorCard {
  id: string;
  name: string;
  skills: string[];
  dialects: string[];
}

export interface TimeOption {
  id: string;
  at: Moment;
  room: string | null;
}

export interface BookingView {
  session: string;
  kind: PlaceKind;
  room: string | null;
  at: Moment;
  minutes: number;
  interpreter: string | null;
  needs: string[];
  stagger: number;
  firstSide: Side | null;
  apart: boolean;
}

/** The rooms and time of a mediation as staff see them. */
export interface TimeView {
  matter: string;
  mediation: string;
  /** Whether the mediation is still under way. */
  open: boolean;
  parties: Array<{ id: string; side: Side; decides: boolean }>;
  choosing: {
    id: string;
    state: "open" | "agreed" | "appointed" | "dropped";
    named: MediatorCard | null;
    shown: MediatorCard[];
    mediator: MediatorCard | null;
    reason: string;
    askedAt: Moment;
    /** Who has answered, side by side; what they said is for the mediators alone. */
    answered: string[];
    answers: Array<{
      party: string;
      side: Side;
      answer: ChoiceAnswer;
      mediator: string | null;
      way: Way;
      at: Moment;
    }>;
    outcome: ChoiceOutcome;
  } | null;
  offer: {
    id: string;
    session: string | null;
    kind: PlaceKind;
    place: string;
    minutes: number;
    interpreter: string | null;
    state: "open" | "planned" | "withdrawn";
    askedAt: Moment;
    options: TimeOption[];
    answers: Array<{ party: string; side: Side; options: string[]; way: Way; at: Moment }>;
    best: BestTime;
  } | null;
  sessions: Array<{ id: string; number: number; at: Moment; place: string; booking: BookingView | null }>;
  changes: Array<{
    id: string;
    session: string;
    side: Side;
    party: string;
    reason: string;
    way: Way;
    at: Moment;
    answer: "moved" | "stays" | null;
  }>;
  arrangement: Arrangement | null;
  /** Words in the story that call for care: the mediators are asked to arrange how the sides meet. */
  screened: string[];
  /** For the mediators alone. */
  safety: SafetyPlan | null;
  rooms: Array<{ id: string; name: WordPair; address: string; seats: number; has: Equipment[] }>;
  /** Names of mediators and interpreters that appear above. */
  names: Record<string, string>;
  may: { conduct: boolean; appoint: boolean };
}

export type ChoiceOutcome =
  | { state: "waiting"; parties: string[] }
  | { state: "agreed"; mediator: string }
  | { state: "committee"; why: "left" | "differ" };

export interface BestTime {
  /** Everyone has answered. */
  complete: boolean;
  waiting: string[];
  /** The earliest time that everyone ticked; null while there is none. */
  best: string | null;
  /** At the same time, in another room: ties. */
  ties: string[];
  /** Later times that everyone ticked too. */
  later: string[];
}

/** A time at which the room is free and the people can come. */
export interface FreeTime {
  at: Moment;
  room: string | null;
}

export interface FreeTimes {
  from: LocalDate;
  times: FreeTime[];
  /** Of the people asked for, those whose usual hours nobody has entered. */
  unknown: string[];
}

/** The same as one party sees it through its link. */
export interface OwnTimeView {
  side: Side;
  choosing: {
    id: string;
    state: "open" | "agreed" | "appointed" | "dropped";
    named: MediatorCard | null;
    shown: MediatorCard[];
    mediator: string | null;
    reason: string;
    mine: { answer: ChoiceAnswer; mediator: string | null; at: Moment } | null;
  } | null;
  offer: {
    id: string;
    minutes: number;
    kind: PlaceKind;
    place: string;
    moves: boolean;
    options: Array<{ id: string; at: Moment; place: WordPair }>;
    mine: { options: string[]; at: Moment } | null;
  } | null;
  session: {
    id: string;
    at: Moment;
    place: WordPair;
    minutes: number | null;
    /** When this side is to come. */
    comeAt: Moment;
    has: Equipment[];
    /** A late change this side has asked for and that nobody answered yet. */
    change: { reason: string; at: Moment; answer: "moved" | "stays" | null } | null;
  } | null;
}
