import type { WordPair } from "@maple/platform/words/pairs";

/** When the product suggests a panel. Counts are data; the product never calls one by itself. Mission B3. */
export const callingRules = {
  /** Sessions that ended without agreement, over all mediations of the matter. */
  "failed-twice": { least: 2 },
  /** Days since it was taken up. */
  "long-unsettled": { least: 30 },
  /** Departments that a matter of its kind usually concerns. */
  departments: { least: 2 },
  /** Grades of the matter, never of a person. domain.md 3.3: red asks for joint consultation. */
  grade: { of: ["red", "orange"] },
} as const;
/** The states of a matter in which a panel may be called together. */
export const callableStates: readonly string[] = ["accepted", "mediating", "agreed"];
export type CallingReason = keyof typeof callingRules;

export const callingWords: Record<CallingReason, WordPair> = {
  "failed-twice": { zh: "已调解 {n} 次未成", en: "{n} sessions ended without agreement" },
  "long-unsettled": { zh: "受理已 {n} 天仍未化解", en: "taken up {n} days ago and still unsettled" },
  departments: { zh: "通常涉及 {n} 个部门", en: "usually concerns {n} departments" },
  grade: { zh: "风险等级为红色或橙色", en: "graded red or orange" },
};

export interface Concerned {
  key: string;
  words: WordPair;
  /** What the names of such units hold, to offer them first. */
  named: readonly string[];
}

const justice = { key: "justice", words: { zh: "司法行政", en: "justice" }, named: ["司法"] };
const urban = { key: "urban", words: { zh: "综合执法", en: "law enforcement" }, named: ["执法", "城市管理"] };
const housing = { key: "housing", words: { zh: "住房建设", en: "housing" }, named: ["住房", "住建"] };
const labour = { key: "labour", words: { zh: "人力社保", en: "labour" }, named: ["人力"] };
const farming = { key: "farming", words: { zh: "农业农村", en: "farming" }, named: ["农业"] };
const land = { key: "land", words: { zh: "自然资源", en: "land" }, named: ["自然资源", "国土"] };
const environment = { key: "environment", words: { zh: "生态环境", en: "environment" }, named: ["环境"] };
const health = { key: "health", words: { zh: "卫生健康", en: "health" }, named: ["卫生", "卫健"] };
const civil = { key: "civil", words: { zh: "民政", en: "civil affairs" }, named: ["民政"] };
const market = { key: "market", words: { zh: "市场监管", en: "market supervision" }, named: ["市场监督"] };
const traffic = { key: "traffic", words: { zh: "交通运输", en: "transport" }, named: ["交通"] };

/** Departments by the matter's category (returns order, domain.md 3.1); a category that is absent usually concerns none. */
export const departmentsOf: Readonly<Record<string, readonly Concerned[]>> = {
  "01": [civil],
  "03": [land, housing],
  "05": [market],
  "06": [justice],
  "07": [land, farming],
  "08": [land, housing, justice],
  "09": [environment, urban],
  "10": [labour, housing],
  "11": [labour],
  "12": [market],
  "13": [market],
  "14": [market],
  "15": [health, justice],
  "16": [traffic, justice],
  "17": [housing, urban],
};
