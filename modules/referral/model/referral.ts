import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { ReferralAct, ReferralState } from "./referral-life.ts";

export interface ReferralKindFacts {
  words: WordPair;
  /** Who usually receives it. */
  to: WordPair;
  /** What it is for, as whom it concerns reads it. */
  helps: WordPair;
  basis: WordPair;
  /** Days after which an answer is looked for: local practice, no law. */
  answerDays: number;
}

/** Where a side of a matter may be sent on to. domain.md 1.9, 1.10, 3.2; mission B6. */
export const referralKinds = {
  "civil-aid": {
    words: { zh: "民政救助", en: "civil-affairs aid" },
    to: { zh: "民政局（社会救助）", en: "civil affairs bureau" },
    helps: { zh: "生活困难时申请临时救助、低保等", en: "to apply for relief when there is hardship" },
    basis: { zh: "《社会救助暂行办法》", en: "Interim Measures for Social Assistance" },
    answerDays: 30,
  },
  "legal-aid": {
    words: { zh: "法律援助", en: "legal aid" },
    to: { zh: "法律援助中心（12348）", en: "legal aid centre (12348)" },
    helps: { zh: "请律师免费提供咨询、代理", en: "to have a lawyer's advice and help without cost" },
    basis: { zh: "《法律援助法》第三十一条、第三十二条", en: "Legal Aid Law arts. 31, 32" },
    answerDays: 14,
  },
  counselling: {
    words: { zh: "心理疏导", en: "counselling" },
    to: { zh: "心理服务站、心理咨询师", en: "counselling service" },
    helps: { zh: "和专业的人谈一谈，免费、保密", en: "to talk to somebody trained, free and in confidence" },
    basis: { zh: "《精神卫生法》第十三条、第十五条", en: "Mental Health Law arts. 13, 15" },
    answerDays: 14,
  },
  court: {
    words: { zh: "人民法院", en: "the people's court" },
    to: { zh: "人民法院诉讼服务中心", en: "litigation service of the people's court" },
    helps: { zh: "向法院起诉或者申请诉前调解", en: "to sue, or ask for mediation before a suit" },
    basis: { zh: "《人民调解法》第二十六条、第三十二条", en: "People's Mediation Law arts. 26, 32" },
    answerDays: 30,
  },
  arbitration: {
    words: { zh: "仲裁", en: "arbitration" },
    to: { zh: "劳动人事争议、农村土地承包仲裁机构", en: "labour or land-contract arbitration" },
    helps: {
      zh: "劳动、土地承包纠纷依法申请仲裁",
      en: "to apply for arbitration of a labour or land dispute",
    },
    basis: {
      zh: "《劳动争议调解仲裁法》第五条；《农村土地承包经营纠纷调解仲裁法》第四条",
      en: "Labour Dispute Mediation and Arbitration Law art. 5; Rural Land Contract Law art. 4",
    },
    answerDays: 45,
  },
} as const satisfies Record<string, ReferralKindFacts>;
export type ReferralKind = keyof typeof referralKinds;
export const referralKindKeys = Object.keys(referralKinds) as [ReferralKind, ...ReferralKind[]];

/** Whom it is for: it stands in that side's compartment. */
export const referralSides = ["reporter", "A", "B"] as const;
export type ReferralSide = (typeof referralSides)[number];
export const referralSideWords: Record<ReferralSide, WordPair> = {
  reporter: { zh: "反映人", en: "the reporter" },
  A: { zh: "甲方", en: "side A" },
  B: { zh: "乙方", en: "side B" },
};

/** What may be handed over: each is agreed to by itself. */
export const handedKinds = ["contact", "facts", "agreement"] as const;
export type HandedKind = (typeof handedKinds)[number];
export const handedWords: Record<HandedKind, WordPair> = {
  contact: { zh: "姓名和电话", en: "name and telephone" },
  facts: { zh: "下面写的情况", en: "what is written below" },
  agreement: { zh: "调解协议编号和约定", en: "number of the agreement and what was agreed" },
};

export const consentWays = ["link", "paper", "spoken"] as const;
export type ConsentWay = (typeof consentWays)[number];
export const consentWayWords: Record<ConsentWay, WordPair> = {
  link: { zh: "本人在网上同意", en: "by their own link" },
  paper: { zh: "书面同意", en: "in writing" },
  spoken: { zh: "当面或电话口头同意", en: "by word, face to face or by telephone" },
};

export const referralOutcomes = ["helped", "in-part", "refused-there", "not-reached", "withdrawn"] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];
export const referralOutcomeWords: Record<ReferralOutcome, WordPair> = {
  helped: { zh: "得到帮助", en: "was helped" },
  "in-part": { zh: "部分得到帮助", en: "was helped in part" },
  "refused-there": { zh: "接收单位未受理", en: "was not taken up there" },
  "not-reached": { zh: "没有联系上", en: "could not be reached" },
  withdrawn: { zh: "本人不再需要", en: "no longer wanted" },
};

export const newReferralSchema = z.object({
  matter: z.uuid(),
  kind: z.enum(referralKindKeys),
  side: z.enum(referralSides),
  /** The body that receives it. */
  to: z.string().max(120),
  /** What is asked, in words that they may read. */
  words: z.string().max(2000),
  hands: z.array(z.enum(handedKinds)).min(1).max(handedKinds.length),
});

export interface ReferralView {
  id: string;
  kind: ReferralKind;
  side: ReferralSide;
  to: string;
  words: string;
  hands: HandedKind[];
  state: ReferralState;
  offeredAt: string;
  consentWay: ConsentWay | null;
  consentAt: string | null;
  handedAt: string | null;
  /** The day on which an answer is looked for. */
  answerBy: string | null;
  late: boolean;
  outcome: ReferralOutcome | null;
  outcomeWords: string;
  outcomeAt: string | null;
  /** Acts possible now for this reader. */
  may: ReferralAct[];
}

/** What staff see: the referrals in the compartments that they open, and whether they may make one. */
export interface ReferralList {
  referrals: ReferralView[];
  mayRefer: boolean;
  /** Sides that somebody stands on. */
  sides: ReferralSide[];
}
