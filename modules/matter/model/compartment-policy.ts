import type { WordPair } from "@maple/platform/words/pairs";
import type { Compartment } from "./matter.ts";

/** The places that somebody can have in a matter; who has several opens what any of them opens. */
export const places = [
  "system",
  "mediator",
  "staff",
  "side-A",
  "side-B",
  "reporter",
  "panel",
  "anyone",
] as const;
export type Place = (typeof places)[number];

/**
 * What each place opens. A side reads its own compartment and the joint one; whoever mediates reads all; staff who
 * handle or supervise read the joint part and the work, not what a side told the mediator in confidence. A panel reads what
 * is put before it and nothing else of the matter; its mediators read its advice, not how it was reached. Mission B1, B3, G4.
 */
export const compartmentPolicy: Readonly<Record<Place, readonly Compartment[]>> = {
  system: ["A", "B", "joint", "neutral", "staff", "reporter", "panel", "public"],
  mediator: ["A", "B", "joint", "neutral", "staff", "reporter", "public"],
  staff: ["joint", "staff", "reporter", "public"],
  "side-A": ["A", "joint", "public"],
  "side-B": ["B", "joint", "public"],
  reporter: ["reporter", "public"],
  panel: ["panel"],
  anyone: ["public"],
};

export const placeWords: Readonly<Record<Place, WordPair>> = {
  system: { zh: "系统自动任务", en: "the product's own tasks" },
  mediator: { zh: "本次调解的调解员", en: "a mediator of the matter" },
  staff: { zh: "经办、督办的工作人员", en: "staff who handle or supervise it" },
  "side-A": { zh: "甲方当事人及其代理人、监护人", en: "side A, its agents and guardians" },
  "side-B": { zh: "乙方当事人及其代理人、监护人", en: "side B, its agents and guardians" },
  reporter: { zh: "反映人", en: "the reporter" },
  panel: { zh: "会商小组成员（只看提交会商的材料）", en: "a member of its panel: what was put before it" },
  anyone: { zh: "其他任何人", en: "anybody else" },
};
