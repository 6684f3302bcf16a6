import type { WordPair } from "@maple/platform/words/pairs";

/** What may be noticed: readings of very many matters in an hour or a day, or a long export. */
export const bulkKinds = ["readings-hour", "readings-day", "export"] as const;
export type BulkKind = (typeof bulkKinds)[number];

export const bulkKindWords: Record<BulkKind, WordPair> = {
  "readings-hour": {
    zh: "一小时内查看了 {n} 件事项的当事人资料（提示线 {limit} 件）",
    en: "read personal data of {n} matters within an hour (noticed from {limit})",
  },
  "readings-day": {
    zh: "一天内查看了 {n} 件事项的当事人资料（提示线 {limit} 件）",
    en: "read personal data of {n} matters within a day (noticed from {limit})",
  },
  export: {
    zh: "一次导出了 {n} 条（提示线 {limit} 条）",
    en: "exported {n} lines at once (noticed from {limit})",
  },
};

/**
 * From how many different matters a reading is noticed, by role: absolute numbers, the same for everybody of the role.
 * A county sets its own as the setting `audit.bulk-limits`; these hold where it did not.
 */
export interface BulkLimits {
  hour: Readonly<Record<string, number>>;
  day: Readonly<Record<string, number>>;
  exportLines: number;
}

/** For a role that is not named. */
export const otherRole = "other";

/** No limit is lower: a usual morning at the window is not noticed. */
export const leastLimitAtAll = 10;

/** The roles that have limits of their own; every other one has that of `other`. */
export const limitedRoles = [otherRole, "officer", "station-head"] as const;

export const bulkLimits: BulkLimits = {
  hour: { other: 40, officer: 80, "station-head": 120 },
  day: { other: 120, officer: 240, "station-head": 360 },
  exportLines: 1000,
};

/** How a supervisor answers: what it was, or that it goes on to whoever is above. */
export const bulkAnswers = ["drive", "handover", "inspection", "other", "passed-on"] as const;
export type BulkAnswer = (typeof bulkAnswers)[number];

export const bulkAnswerWords: Record<BulkAnswer, WordPair> = {
  drive: { zh: "集中排查、走访行动", en: "a drive of visits and checks" },
  handover: { zh: "岗位交接，熟悉情况", en: "a hand-over of the post" },
  inspection: { zh: "检查、督导", en: "an inspection" },
  other: { zh: "其他（请写明）", en: "something else (say what)" },
  "passed-on": { zh: "说明不了，上报", en: "cannot be explained: pass it on" },
};

/** Answers that need a sentence. */
export const answersWithWords: readonly BulkAnswer[] = ["other", "passed-on"];
