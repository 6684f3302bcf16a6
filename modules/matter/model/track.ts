import type { ClockView, Compartment, FileView, OutcomeCheckView } from "./matter.ts";
import type { MatterState } from "./matter-life.ts";

/** A step of a matter's way, as its resident reads it: what, when, and whether it is done, now or still to come. */
export interface Step {
  code: "reported" | "accepted" | "mediating" | "agreed" | "settled" | "verified" | "ended" | "reopened";
  at: string | null;
  is: "done" | "now" | "next";
  /** For an end: how it ended. */
  outcome: string | null;
}

/** A matter as somebody with a link follows it. */
export interface TrackView {
  id: string;
  code: string;
  number: string | null;
  state: MatterState;
  /** Null for a side that did not report: the reporter's words are not theirs to read. */
  title: string | null;
  story: string | null;
  category: string;
  placeWords: string;
  gridName: { zh: string; en: string } | null;
  because: { code: string; values: Record<string, string> };
  sides: readonly string[];
  holderName: string | null;
  mediatorNames: string[];
  roomName: { zh: string; en: string } | null;
  roomPhone: string | null;
  reportedAt: string;
  happenedAt: string | null;
  outcome: string | null;
  waiting: string | null;
  steps: Step[];
  clocks: ClockView[];
  messages: Array<{
    id: string;
    compartment: Compartment;
    kind: string;
    text: string;
    at: string;
    mine: boolean;
    fromStaff: boolean;
  }>;
  files: FileView[];
  checks: OutcomeCheckView[];
  /** The follow-up question that waits for an answer, or null. */
  toConfirm: string | null;
  rated: boolean;
  /** What this reader rated, and what staff answered. */
  ownRating: { score: number; answer: string; answeredAt: string | null } | null;
  mayRate: boolean;
  /** Until when "this is not solved" may be said; null when it may not. */
  reopenUntil: string | null;
  /** Compartments the reader may write a message into. */
  writeTo: "A" | "B" | "reporter" | null;
  me: { name: string | null; phone: string | null; address: string | null; naming: string } | null;
}

export const stepWords: Record<Step["code"], { zh: string; en: string }> = {
  reported: { zh: "已收到您的反映", en: "We received it" },
  accepted: { zh: "已受理，有人负责", en: "Taken up; someone is responsible" },
  mediating: { zh: "正在调解", en: "In mediation" },
  agreed: { zh: "已达成协议，正在履行", en: "Agreed; being performed" },
  settled: { zh: "已化解，等双方确认", en: "Settled; both sides are asked whether it holds" },
  verified: { zh: "已核实办结", en: "Verified and closed" },
  ended: { zh: "已结束", en: "Ended" },
  reopened: { zh: "已重新办理", en: "Reopened" },
};

export const outcomeWords: Record<string, { zh: string; en: string }> = {
  "on-the-spot": { zh: "当场化解", en: "settled on the spot" },
  "people-mediation": { zh: "人民调解达成协议", en: "settled by people's mediation" },
  "self-settled": { zh: "双方自行和解", en: "settled between the parties" },
  helped: { zh: "已帮助解决", en: "helped" },
  answered: { zh: "已解释答复", en: "explained and answered" },
  other: { zh: "以其他方式解决", en: "settled another way" },
  merged: { zh: "与同一件事并案，一并办理", en: "put together with the same matter, handled as one" },
  declined: { zh: "不予受理，已告知其他途径", en: "not taken up; other routes were told" },
  withdrawn: { zh: "反映人撤回", en: "withdrawn by the reporter" },
  "handed-to-police": { zh: "已移交公安机关处理", en: "handed to the police" },
  refused: {
    zh: "一方不同意调解，已终止并告知其他途径",
    en: "one side refused mediation; ended, other routes told",
  },
  failed: { zh: "调解不成，已终止并告知其他途径", en: "mediation failed; ended, other routes told" },
  breached: { zh: "协议未履行，已告知司法途径", en: "the agreement was not performed; court routes told" },
};
