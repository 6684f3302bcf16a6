import type { Role } from "@maple/people";
import type { WordPair } from "@maple/platform/words/pairs";
import type { CountyRule } from "@maple/setup";
import { z } from "zod";

/** What somebody sits as. */
export const parts = ["lead", "judge", "lawyer", "centre-mediator", "department", "counsellor"] as const;
export type Part = (typeof parts)[number];

interface PartRule {
  words: WordPair;
  /** Posts that fit; empty where the kind of unit decides. */
  roles: readonly Role[];
  /** Kinds of unit that fit, for seats of departments and of the neighbourhood. */
  units: readonly string[];
  /** What is said when one is missing. */
  missing: WordPair;
}

/** Whom a seat may be given to. Mission B3; domain facts 4.1, "1+3+N panel". */
export const partRules: Record<Part, PartRule> = {
  lead: {
    words: { zh: "牵头民警", en: "officer who leads" },
    roles: ["officer", "deputy-secretary", "station-head"],
    units: [],
    missing: { zh: "缺一名牵头民警（或兼任副书记的民警）", en: "an officer who leads is missing" },
  },
  judge: {
    words: { zh: "法官", en: "judge" },
    roles: ["judge"],
    units: [],
    missing: { zh: "缺一名法官", en: "a judge is missing" },
  },
  lawyer: {
    words: { zh: "律师", en: "lawyer" },
    roles: ["lawyer"],
    units: [],
    missing: { zh: "缺一名律师", en: "a lawyer is missing" },
  },
  "centre-mediator": {
    words: { zh: "综治中心调解员", en: "mediator of the centre" },
    roles: ["centre-mediator"],
    units: [],
    missing: { zh: "缺一名综治中心调解员", en: "a mediator of the centre is missing" },
  },
  department: {
    words: { zh: "部门、社区（村）", en: "department or neighbourhood" },
    roles: [],
    units: ["department", "community", "village"],
    missing: { zh: "缺一个相关部门或社区（村）", en: "a department or the neighbourhood is missing" },
  },
  counsellor: {
    words: { zh: "心理咨询师", en: "counsellor" },
    roles: ["counsellor"],
    units: [],
    missing: { zh: "缺一名心理咨询师", en: "a counsellor is missing" },
  },
};

/** How many of each part a pattern asks for; data, so that a county's own pattern is a row and no code. */
export interface PanelPattern {
  key: string;
  words: WordPair;
  source: WordPair;
  lines: ReadonlyArray<{ part: Part; atLeast: number; atMost: number | null }>;
}

export const patterns: readonly PanelPattern[] = [
  {
    key: "1+3+N",
    words: { zh: "1+3+N 会商", en: "1+3+N panel" },
    source: {
      zh: "一名民警牵头，法官、律师、综治中心调解员三方，相关部门参加",
      en: "an officer leads; judge, lawyer, mediator of the centre; departments as the matter needs",
    },
    lines: [
      { part: "lead", atLeast: 1, atMost: 1 },
      { part: "judge", atLeast: 1, atMost: 2 },
      { part: "lawyer", atLeast: 1, atMost: 2 },
      { part: "centre-mediator", atLeast: 1, atMost: 2 },
      { part: "department", atLeast: 1, atMost: null },
      { part: "counsellor", atLeast: 0, atMost: 1 },
    ],
  },
  {
    key: "1+3",
    words: { zh: "1+3 会商（不涉及部门）", en: "1+3 panel, no department concerned" },
    source: {
      zh: "一名民警牵头，法官、律师、综治中心调解员三方",
      en: "an officer leads; judge, lawyer, mediator of the centre",
    },
    lines: [
      { part: "lead", atLeast: 1, atMost: 1 },
      { part: "judge", atLeast: 1, atMost: 2 },
      { part: "lawyer", atLeast: 1, atMost: 2 },
      { part: "centre-mediator", atLeast: 1, atMost: 2 },
      { part: "counsellor", atLeast: 0, atMost: 1 },
    ],
  },
];

export const patternKeys = patterns.map((pattern) => pattern.key) as [string, ...string[]];

export const mostOfPart = 9;
const lineSchema = z.object({
  part: z.enum(parts),
  atLeast: z.int().min(0).max(mostOfPart),
  atMost: z.int().min(1).max(mostOfPart).nullable(),
});
export type PatternLine = z.infer<typeof lineSchema>;

/** The lines of every pattern, as a county decided them. */
export const patternsSchema = z.object({
  patterns: z.array(z.object({ key: z.enum(patternKeys), lines: z.array(lineSchema).max(parts.length) })),
});
export type PatternsValue = z.infer<typeof patternsSchema>;

/** A county decides its own lines from a day on; a panel keeps the version that it was called under. */
export const patternsRule: CountyRule<PatternsValue> = {
  key: "panel.patterns",
  schema: patternsSchema,
  first: { patterns: patterns.map(({ key, lines }) => ({ key, lines: [...lines] })) },
};

/** A pattern by its key, with the lines of a version. */
export function patternOf(key: string, { patterns: own }: PatternsValue = patternsRule.first): PanelPattern {
  const pattern = patterns.find((one) => one.key === key) ?? patterns[0]!;
  return { ...pattern, lines: own.find((one) => one.key === pattern.key)?.lines ?? pattern.lines };
}
