import { z } from "zod";
import type { AgreementKind, InterimFate, InterimStanding } from "./agreement-kind.ts";
import type { MediationAct, MediationState } from "./mediation-life.ts";

export const partyRoles = ["principal", "agent", "guardian", "representative"] as const;
export type PartyRole = (typeof partyRoles)[number];

export const partyRoleWords: Record<PartyRole, { zh: string; en: string }> = {
  principal: { zh: "当事人", en: "party" },
  agent: { zh: "委托代理人", en: "agent" },
  guardian: { zh: "监护人", en: "guardian" },
  representative: { zh: "法定代表人、负责人", en: "legal representative" },
};

export const sideWords: Record<"A" | "B", { zh: string; en: string }> = {
  A: { zh: "甲方", en: "Side A" },
  B: { zh: "乙方", en: "Side B" },
};

export const newPartySchema = z.object({
  side: z.enum(["A", "B"]),
  kind: z.enum(["person", "unit"]).default("person"),
  role: z.enum(partyRoles).default("principal"),
  /** The reporter of the matter becomes this party; name and telephone are theirs already. */
  isReporter: z.boolean().default(false),
  name: z.string().max(80).default(""),
  phone: z.string().max(30).default(""),
  address: z.string().max(200).default(""),
  minor: z.boolean().default(false),
  /** For an agent, guardian or representative: the party they speak for. */
  speaksFor: z.uuid().optional(),
});
export type NewParty = z.infer<typeof newPartySchema>;

/** Dates of one agreement at most: a monthly payment for fifteen years, say. */
export const mostDates = 240;

export const planEvery = ["week", "month", "quarter", "year"] as const;
export const planEveryWords: Record<(typeof planEvery)[number], { zh: string; en: string }> = {
  week: { zh: "每周", en: "every week" },
  month: { zh: "每月", en: "every month" },
  quarter: { zh: "每三个月", en: "every three months" },
  year: { zh: "每年", en: "every year" },
};

/** A term with several dates: a total in instalments, or the same amount each time (support, rent). */
export const termPlanSchema = z.object({
  every: z.enum(planEvery),
  times: z.number().int().min(1).max(mostDates),
  amount: z.enum(["total", "each"]),
});
export type TermPlan = z.infer<typeof termPlanSchema>;

export const newTermSchema = z.object({
  /** Party ids. */
  who: z.uuid(),
  toward: z.uuid().nullable().default(null),
  kind: z.enum(["pay", "do", "refrain"]),
  what: z.string().max(1000),
  cents: z.number().int().min(0).max(100_000_000_000).nullable().default(null),
  /** The day; of several dates the first. */
  dueOn: z.iso.date(),
  way: z.string().max(300).default(""),
  plan: termPlanSchema.nullable().default(null),
});
export type NewTerm = z.infer<typeof newTermSchema>;

export const termKindWords: Record<NewTerm["kind"], { zh: string; en: string }> = {
  pay: { zh: "付款", en: "pay" },
  do: { zh: "做到", en: "do" },
  refrain: { zh: "不做", en: "refrain from" },
};

export const sessionResults = ["agreed", "partly", "adjourned", "failed"] as const;
export const sessionResultWords: Record<(typeof sessionResults)[number], { zh: string; en: string }> = {
  agreed: { zh: "达成一致", en: "agreed" },
  partly: { zh: "部分达成一致", en: "agreed in part" },
  adjourned: { zh: "改日再谈", en: "adjourned" },
  failed: { zh: "未达成一致", en: "no agreement" },
};

/** Why others mediate from now on. The parties choose or accept them (People's Mediation Law arts. 19, 23). */
export const changeOfMediatorsReasons = ["gone", "asked-by-party", "interest", "unable", "helper"] as const;
export const changeOfMediatorsWords: Record<
  (typeof changeOfMediatorsReasons)[number],
  { zh: string; en: string }
> = {
  gone: { zh: "原调解员离岗", en: "a mediator has left" },
  "asked-by-party": { zh: "当事人要求更换", en: "a party asked for another" },
  interest: { zh: "与本事项有利害关系，回避", en: "a mediator has an interest in it and steps aside" },
  unable: { zh: "因病、因事不能继续", en: "a mediator cannot go on" },
  helper: { zh: "增加调解员共同调解", en: "more hands are needed" },
};

/** Why a session brought no agreement, or a mediation ended. domain.md 1.1 (arts. 17, 26), peers 1.8. */
export const failureReasons = [
  "refused",
  "no-agreement",
  "no-show-A",
  "no-show-B",
  "facts-unclear",
  "withdrawn",
  "not-for-mediation",
  "other",
] as const;
export const failureWords: Record<(typeof failureReasons)[number], { zh: string; en: string }> = {
  refused: { zh: "一方明确拒绝调解", en: "a party refuses mediation" },
  "no-agreement": { zh: "分歧较大，达不成一致", en: "positions too far apart" },
  "no-show-A": { zh: "甲方未到", en: "side A did not come" },
  "no-show-B": { zh: "乙方未到", en: "side B did not come" },
  "facts-unclear": { zh: "事实需要鉴定或查清", en: "facts must be established first" },
  withdrawn: { zh: "申请人撤回", en: "withdrawn by who asked" },
  "not-for-mediation": { zh: "依法不能调解", en: "the law does not allow mediation" },
  other: { zh: "其他原因", en: "other" },
};

/** Why a mediation ended: what its mediator records, or what befell it from outside. */
export const endReasonWords: Readonly<Record<string, { zh: string; en: string }>> = {
  ...failureWords,
  breached: { zh: "协议未履行", en: "the agreement was not performed" },
  "handed-to-police": { zh: "已移交公安机关处理", en: "handed to the police" },
};

/** What the parties are told when mediation ends (People's Mediation Law art. 26). */
export const routeCodes = ["court", "arbitration", "administrative", "legal-aid"] as const;
/** What they are told when an agreement is not performed (arts. 32, 33). */
const breachRouteCodes = ["enforcement", "sue-on-it", "legal-aid"] as const;
export type RouteCode = (typeof routeCodes)[number] | (typeof breachRouteCodes)[number];

/** The routes that are told with this end of a mediation. */
export function routesAfter(endReason: string | null): readonly RouteCode[] {
  return endReason === "breached" ? breachRouteCodes : routeCodes;
}

export const routeWords: Record<RouteCode, { zh: string; en: string }> = {
  court: { zh: "向人民法院起诉", en: "sue in the people's court" },
  arbitration: { zh: "依法申请仲裁", en: "apply for arbitration where the law has it" },
  administrative: { zh: "请主管部门依法处理", en: "ask the competent authority" },
  "legal-aid": { zh: "申请法律援助（12348）", en: "apply for legal aid (12348)" },
  enforcement: { zh: "经法院确认的，申请强制执行", en: "apply for enforcement, if the court confirmed it" },
  "sue-on-it": {
    zh: "未经确认的，就这份协议向人民法院起诉",
    en: "if it was not confirmed, sue on the agreement in the people's court",
  },
};

/** How a side said that it agrees to a change. */
export const variationConsentWords = {
  present: { zh: "当面同意", en: "agreed in person" },
  phone: { zh: "电话同意", en: "agreed by telephone" },
  writing: { zh: "书面同意", en: "agreed in writing" },
} as const;
export type VariationConsent = keyof typeof variationConsentWords;

/** A change of a promise by consent of both. */
export interface VariationView {
  id: string;
  before: { dueOn: string; cents: number | null };
  after: { dueOn: string; cents: number | null };
  consentA: VariationConsent;
  consentB: VariationConsent;
  at: string;
}

export interface PartyView {
  id: string;
  side: "A" | "B";
  kind: "person" | "unit";
  role: PartyRole;
  speaksFor: string | null;
  minor: boolean;
  /** Null when the reader may not see it. */
  name: string | null;
  phone: string | null;
  address: string | null;
  noticeAt: string | null;
  consent: "given" | "refused" | null;
  consentAt: string | null;
}

export interface SessionView {
  id: string;
  number: number;
  plannedAt: string;
  place: string;
  present: string[];
  invited: string;
  begunAt: string | null;
  endedAt: string | null;
  result: (typeof sessionResults)[number] | null;
  failure: string | null;
  record: string;
}

export interface ObligationView {
  id: string;
  number: number;
  /** The term it belongs to; several obligations of one term are its dates. */
  series: number;
  plan: TermPlan | null;
  who: string;
  toward: string | null;
  kind: NewTerm["kind"];
  what: string;
  cents: number | null;
  paidCents: number;
  dueOn: string;
  way: string;
  state: "due" | "part" | "done" | "late" | "broken";
  overdue: boolean;
  variations: VariationView[];
  performances: Array<{
    id: string;
    result: string;
    cents: number | null;
    doneOn: string;
    proof: string | null;
    note: string;
  }>;
}

/** How far an obligation is performed; `overdue` is one that is due and whose day has passed. */
export const obligationStateWords: Record<string, { zh: string; en: string }> = {
  due: { zh: "待履行", en: "to be performed" },
  part: { zh: "部分履行", en: "performed in part" },
  done: { zh: "已履行", en: "performed" },
  late: { zh: "已履行（逾期）", en: "performed late" },
  broken: { zh: "未履行", en: "broken" },
  overdue: { zh: "已逾期", en: "overdue" },
};

export interface SignatureView {
  signer: string;
  role: "party" | "mediator" | "recorder";
  way: "screen" | "paper";
  identified: string;
  at: string;
}

export interface AgreementView {
  id: string;
  number: string;
  form: "written" | "oral";
  state: "draft" | "offered" | "sealed" | "replaced" | "superseded" | "ended";
  kind: AgreementKind;
  /** Of an interim agreement: its last day; null until the final one. */
  until: string | null;
  /** Of an interim agreement that was sealed: whether it still binds. */
  standing: InterimStanding | null;
  /** Of a final agreement: what becomes of the interim ones in force. */
  interims: InterimFate | null;
  /** The template its draft started from. */
  template: { template: string; version: number; name: { zh: string; en: string } } | null;
  facts: string;
  disputed: string;
  responsibility: string;
  /** What was not agreed; empty for an agreement over the whole. */
  remaining: string;
  copies: number;
  contentHash: string | null;
  effectiveAt: string | null;
  obligations: ObligationView[];
  signatures: SignatureView[];
  /** Who still has to sign: party ids, and `mediator`. */
  missing: string[];
  /** The sealed paper, as a file. */
  pdf: string | null;
}

/** Whether the parties may still jointly ask the court to confirm (People's Mediation Law art. 33). */
export interface ConfirmationView {
  until: string | null;
  daysLeft: number | null;
  eligible: boolean;
  reasons: Array<
    "not-in-force" | "interim" | "window-closed" | "identity-relation" | "title" | "no-definite-term"
  >;
}

export interface MediationView {
  id: string;
  matter: string;
  state: MediationState;
  number: string;
  askedBy: string;
  committee: { id: string; name: { zh: string; en: string } };
  mediators: Array<{ id: string; name: string }>;
  begunAt: string;
  endedAt: string | null;
  endReason: string | null;
  parties: PartyView[];
  sessions: SessionView[];
  proposals: Array<{ id: string; compartment: string; text: string; at: string; by: string }>;
  /** The one in hand or the final one. */
  agreement: AgreementView | null;
  /** Interim agreements that were sealed, in their order, those that are over too. */
  interims: AgreementView[];
  confirmation: ConfirmationView | null;
  /** Acts possible now for this reader; others with the reason why not. */
  may: Array<{ act: MediationAct; reason: string | null }>;
}

/** What a party sees through its link: its own side and what is joint. */
export interface PartyMediationView {
  state: MediationState;
  number: string;
  committee: { zh: string; en: string };
  mediators: string[];
  mySide: "A" | "B";
  me: PartyView;
  otherSide: Array<{
    id: string;
    name: string | null;
    role: PartyRole;
    /** Whether this one's will counts; an agent only speaks for another. */
    decides: boolean;
    consent: "given" | "refused" | null;
  }>;
  sameSide: Array<{ id: string; name: string | null; role: PartyRole }>;
  nextSession: SessionView | null;
  sessions: SessionView[];
  /** Put to both, or to this side alone. */
  proposals: Array<{ id: string; compartment: string; text: string; at: string }>;
  agreement: AgreementView | null;
  interims: AgreementView[];
  confirmation: ConfirmationView | null;
  endReason: string | null;
}
