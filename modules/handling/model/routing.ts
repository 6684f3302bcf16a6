import { isCategory } from "@maple/matter";
import type { WordPair } from "@maple/platform/words/pairs";
import type { CountyRule } from "@maple/setup";
import { z } from "zod";

interface DepartmentKind {
  words: WordPair;
  /** What the names of such departments hold. */
  named: readonly string[];
}

/** Kinds of departments that every county has under some name, so that the first table needs no unit of one county. */
export const departmentKinds = {
  justice: { words: { zh: "司法行政", en: "justice" }, named: ["司法"] },
  urban: { words: { zh: "综合执法", en: "law enforcement" }, named: ["执法", "城市管理"] },
  housing: { words: { zh: "住房建设", en: "housing" }, named: ["住房", "住建"] },
  labour: { words: { zh: "人力社保", en: "labour" }, named: ["人力"] },
  farming: { words: { zh: "农业农村", en: "farming" }, named: ["农业"] },
  land: { words: { zh: "自然资源", en: "land" }, named: ["自然资源", "国土"] },
  environment: { words: { zh: "生态环境", en: "environment" }, named: ["环境"] },
  health: { words: { zh: "卫生健康", en: "health" }, named: ["卫生", "卫健"] },
  civil: { words: { zh: "民政", en: "civil affairs" }, named: ["民政"] },
  market: { words: { zh: "市场监管", en: "market supervision" }, named: ["市场监督", "市场监管"] },
  traffic: { words: { zh: "交通运输", en: "transport" }, named: ["交通"] },
} as const satisfies Record<string, DepartmentKind>;
export type DepartmentKindKey = keyof typeof departmentKinds;
export const departmentKindKeys = Object.keys(departmentKinds) as DepartmentKindKey[];

export const mostReceivers = 6;

/**
 * Who is proposed by the matter's category, the first as the lead: a kind of department, or the id of one of the county's
 * own. A category that is absent is usually nobody's business but the room's.
 */
export const routingSchema = z.object({
  receivers: z.record(
    z.string().refine((code): boolean => isCategory(code)),
    z.array(z.union([z.enum(departmentKindKeys), z.uuid()])).max(mostReceivers),
  ),
});
export type RoutingValue = z.infer<typeof routingSchema>;

/** A county decides its own table from a day on. It proposes; nothing is sent by it. */
export const routingRule: CountyRule<RoutingValue> = {
  key: "handling.routing",
  schema: routingSchema,
  // By the categories of the mediation returns (domain.md 3.1).
  first: {
    receivers: {
      "01": ["civil"],
      "03": ["land", "housing"],
      "05": ["market"],
      "06": ["justice"],
      "07": ["land", "farming"],
      "08": ["land", "housing", "justice"],
      "09": ["environment", "urban"],
      "10": ["labour", "housing"],
      "11": ["labour"],
      "12": ["market"],
      "13": ["market"],
      "14": ["market"],
      "15": ["health", "justice"],
      "16": ["traffic", "justice"],
      "17": ["housing", "urban"],
    },
  },
};

/** Last month's matters under another table, before it holds. Numbers are those of the register. */
export interface RoutingRehearsal {
  since: string;
  /** Matters told in that time, and those that another department would have been proposed for. */
  looked: number;
  changed: number;
  /** Of the changed ones: really sent to a department that only the new table proposes, or returned with it named. */
  sentThere: number;
  namedThere: number;
  /** Tasks of these matters, and those that came back: the rate of today. */
  tasks: number;
  returned: number;
  /** Matters of which it is known who was right, and in how many the first proposed was it. */
  known: number;
  rightBefore: number;
  rightAfter: number;
  changedNumbers: string[];
  better: string[];
  worse: string[];
  /** Changed and protected: counted and not named. */
  unnamed: number;
}
