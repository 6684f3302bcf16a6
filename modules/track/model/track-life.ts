import type { WordPair } from "@maple/platform/words/pairs";

export const trackStates = [
  "chosen",
  "under-way",
  "second",
  "agreed",
  "performed",
  "not-performed",
  "no-agreement",
  "moved",
  "answered",
  "told",
  "withdrawn",
] as const;
export type TrackState = (typeof trackStates)[number];

export const trackActs = [
  "begin",
  "agree",
  "fail",
  "try-again",
  "perform",
  "breach",
  "answer",
  "tell",
  "move",
  "withdraw",
] as const;
export type TrackAct = (typeof trackActs)[number];

export type Life = Readonly<Partial<Record<TrackState, Readonly<Partial<Record<TrackAct, TrackState>>>>>>;

/** States x acts as data, one life for each sort of track. A state without acts is an end. */
export const lives = {
  /** Somebody mediates between two sides. */
  mediation: {
    chosen: { begin: "under-way", move: "moved", withdraw: "withdrawn" },
    "under-way": { agree: "agreed", fail: "no-agreement", move: "moved", withdraw: "withdrawn" },
    agreed: { perform: "performed", breach: "not-performed" },
    performed: {},
    "not-performed": {},
    "no-agreement": {},
    moved: {},
    withdrawn: {},
  },
  /** Formal mediation by the police: normally once, a second one within seven working days (Procedure 183). */
  police: {
    chosen: { begin: "under-way", move: "moved", withdraw: "withdrawn" },
    "under-way": { agree: "agreed", "try-again": "second", fail: "no-agreement", move: "moved" },
    second: { agree: "agreed", fail: "no-agreement", move: "moved" },
    agreed: { perform: "performed", breach: "not-performed" },
    performed: {},
    "not-performed": {},
    "no-agreement": {},
    moved: {},
    withdrawn: {},
  },
  /** On the spot: agreed and performed there and then, or not (Procedure 178). */
  spot: {
    chosen: { perform: "performed", fail: "no-agreement", withdraw: "withdrawn" },
    performed: {},
    "no-agreement": {},
    withdrawn: {},
  },
  /** An organ handles it and answers. */
  handling: {
    chosen: { begin: "under-way", move: "moved", withdraw: "withdrawn" },
    "under-way": { answer: "answered", move: "moved", withdraw: "withdrawn" },
    answered: {},
    moved: {},
    withdrawn: {},
  },
  /** It may not be mediated: the routes are told. */
  routes: { chosen: { tell: "told" }, told: {} },
} as const satisfies Record<string, Life>;
export type LifeKind = keyof typeof lives;

export function lifeOf(kind: LifeKind): Life {
  return lives[kind];
}

export function nextTrackState(kind: LifeKind, state: TrackState, act: TrackAct): TrackState | null {
  return lifeOf(kind)[state]?.[act] ?? null;
}

/** The acts a state allows, the next sensible one first. */
export function trackActsIn(kind: LifeKind, state: TrackState): TrackAct[] {
  return Object.keys(lifeOf(kind)[state] ?? {}) as TrackAct[];
}

export function isTrackEnd(kind: LifeKind, state: TrackState): boolean {
  return trackActsIn(kind, state).length === 0;
}

export const trackStateWords: Readonly<Record<TrackState, WordPair>> = {
  chosen: { zh: "已选定，待开始", en: "chosen, not begun" },
  "under-way": { zh: "进行中", en: "under way" },
  second: { zh: "待第二次调解", en: "a second mediation is due" },
  agreed: { zh: "已达成协议，履行中", en: "agreed, being performed" },
  performed: { zh: "已履行，了结", en: "performed, done" },
  "not-performed": { zh: "协议未履行", en: "the agreement was not performed" },
  "no-agreement": { zh: "没有达成协议", en: "no agreement" },
  moved: { zh: "转到其他途径", en: "moved to another route" },
  answered: { zh: "已办理答复", en: "handled and answered" },
  told: { zh: "已告知途径", en: "routes told" },
  withdrawn: { zh: "不再走这条途径", en: "given up" },
};

export const trackActWords: Readonly<Record<TrackAct, WordPair>> = {
  begin: { zh: "开始", en: "Begin" },
  agree: { zh: "达成协议", en: "Agreement reached" },
  fail: { zh: "调解不成", en: "No agreement" },
  "try-again": { zh: "再调一次", en: "A second mediation" },
  perform: { zh: "已经履行", en: "Performed" },
  breach: { zh: "没有履行", en: "Not performed" },
  answer: { zh: "办理完毕、已答复", en: "Handled and answered" },
  tell: { zh: "已告知双方途径", en: "Both sides were told the routes" },
  move: { zh: "转法院、仲裁等", en: "Moved to court, arbitration …" },
  withdraw: { zh: "不走这条途径了", en: "Give this route up" },
};
