import type { WordPair } from "@maple/platform/words/pairs";

/** Who is represented, never who it is: a meeting keeps no name of anybody who came. Domain facts, "consultation meeting". */
export const sectors = ["residents", "village", "school", "hospital", "enterprise", "shop", "other"] as const;
export type Sector = (typeof sectors)[number];

export const sectorWords: Record<Sector, WordPair> = {
  residents: { zh: "居民", en: "residents" },
  village: { zh: "村", en: "village" },
  school: { zh: "学校", en: "school" },
  hospital: { zh: "医院", en: "hospital" },
  enterprise: { zh: "企业", en: "enterprise" },
  shop: { zh: "商户", en: "shops" },
  other: { zh: "其他", en: "other" },
};

/** What a meeting came to on a topic. */
export const outcomes = ["agreed", "put-off", "not-agreed"] as const;
export type TopicOutcome = (typeof outcomes)[number];

export const outcomeWords: Record<TopicOutcome, WordPair> = {
  agreed: { zh: "达成一致", en: "agreed" },
  "put-off": { zh: "暂缓", en: "put off" },
  "not-agreed": { zh: "未达成一致", en: "not agreed" },
};

/** What became of a resolution, as everybody may read it. */
export const standings = ["waiting", "in-hand", "overdue", "done", "ended"] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Record<Standing, WordPair> = {
  waiting: { zh: "待交办", en: "to be taken up" },
  "in-hand": { zh: "办理中", en: "in hand" },
  overdue: { zh: "已超期，仍在办理", en: "overdue, still in hand" },
  done: { zh: "已办成", en: "done" },
  ended: { zh: "已转其他途径或终止", en: "ended or gone another way" },
};
