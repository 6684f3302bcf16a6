import type { LocalDate, Moment } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import type { Equipment } from "./room.ts";

/** What somebody needs so that they can take part. */
export const needs = [
  "interpreter",
  "dialect",
  "sign-language",
  "ramp",
  "hearing-loop",
  "child-corner",
  "video",
] as const;
export type Need = (typeof needs)[number];
export const needWords: Record<Need, WordPair> = {
  interpreter: { zh: "翻译", en: "interpreter" },
  dialect: { zh: "会说方言的人", en: "somebody who speaks the dialect" },
  "sign-language": { zh: "手语翻译", en: "sign language" },
  ramp: { zh: "无障碍通道", en: "step-free way" },
  "hearing-loop": { zh: "助听设备", en: "hearing loop" },
  "child-corner": { zh: "带孩子来，要儿童角", en: "a corner for a child" },
  video: { zh: "视频参加", en: "takes part by video" },
};
/** Needs that the room itself must meet. */
export const roomNeeds: readonly Equipment[] = ["ramp", "hearing-loop", "child-corner", "video"];

export const arrangeWhys = ["screening", "asked", "judgement"] as const;
export type ArrangeWhy = (typeof arrangeWhys)[number];
export const arrangeWhyWords: Record<ArrangeWhy, WordPair> = {
  screening: { zh: "风险筛查提示", en: "the screening says so" },
  asked: { zh: "当事人提出", en: "a party asked for it" },
  judgement: { zh: "调解员判断需要", en: "the mediators think it needed" },
};

export interface Arrangement {
  why: ArrangeWhy;
  needs: Need[];
  dialect: string;
  /** Minutes that the first side comes before the hour, and waits; 0 for together. */
  stagger: number;
  firstSide: "A" | "B" | null;
  /** Each side waits in a room of its own. */
  apart: boolean;
  /** No session before this day. */
  coolUntil: LocalDate | null;
}

export const noArrangement: Arrangement = {
  why: "judgement",
  needs: [],
  dialect: "",
  stagger: 0,
  firstSide: null,
  apart: false,
  coolUntil: null,
};

/** For the mediators alone. */
export interface SafetyPlan {
  seats: string;
  leave: string;
  call: string;
  stop: string;
  at: Moment;
}
export const safetyWords: Record<keyof Omit<SafetyPlan, "at">, WordPair> = {
  seats: { zh: "谁坐哪里、谁靠近门", en: "who sits where, who is near the door" },
  leave: { zh: "双方怎样先后离开", en: "how each side leaves, and in which order" },
  call: { zh: "出状况找谁（姓名、电话）", en: "whom to call, with the number" },
  stop: { zh: "什么情况马上停", en: "what ends the session at once" },
};
