import type { WordPair } from "@maple/platform/words/pairs";

/** What is ticked of the matter, never of a person: each decides about a legal track. */
export const trackFacts = [
  "danger",
  "crime",
  "accepted-elsewhere",
  "identity",
  "refuses",
  "violation",
  "minor",
  "spot",
  "repeated",
  "hired",
  "gang",
  "again",
  "flees",
  "minor-party",
  "administrative-only",
] as const;
export type TrackFact = (typeof trackFacts)[number];

export const trackFactWords: Readonly<Record<TrackFact, WordPair>> = {
  danger: { zh: "有家庭暴力，或有人身危险", en: "family violence, or somebody is in danger" },
  crime: { zh: "涉嫌犯罪", en: "a crime is suspected" },
  "accepted-elsewhere": {
    zh: "法院、公安或其他机关已经受理或处理",
    en: "a court, the police or another organ has accepted or decided it",
  },
  identity: {
    zh: "要确认婚姻、亲子、收养关系是否成立",
    en: "whether a marriage, parentage or adoption is valid",
  },
  refuses: { zh: "一方明确表示不愿调解", en: "one side clearly refuses mediation" },
  violation: {
    zh: "有违反治安管理的行为（殴打、辱骂、毁损等）",
    en: "a breach of public order: beating, insult, damage",
  },
  minor: { zh: "情节较轻", en: "it is minor" },
  spot: {
    zh: "事实清楚，没有医疗费、物品损失争议，愿意当场履行",
    en: "clear, no quarrel about medical cost or loss, to be performed on the spot",
  },
  repeated: { zh: "多次违反治安管理", en: "repeated breaches" },
  hired: { zh: "雇凶伤人", en: "somebody was hired to injure" },
  gang: { zh: "结伙斗殴或其他寻衅滋事", en: "a gang fight or other picking of quarrels" },
  again: { zh: "调解中又对对方实施违法行为", en: "a new breach against the other side during mediation" },
  flees: { zh: "违法行为人逃跑", en: "the suspect fled" },
  "minor-party": { zh: "有未成年当事人", en: "a party is under eighteen" },
  "administrative-only": {
    zh: "只是对行政机关决定不服",
    en: "it is only about a decision of an administrative organ",
  },
};

/** What decides about the tracks of a matter. */
export interface Subject {
  category: string;
  subtype: string | null;
  facts: ReadonlySet<TrackFact>;
}
