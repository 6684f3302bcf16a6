import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import { type NewTerm, type TermPlan, termPlanSchema } from "./mediation.ts";
import type { mediationReasons } from "./mediation-reasons.ts";
import type { NotAgreed } from "./not-agreed.ts";
import type { TemplateAct, TemplateState } from "./template-life.ts";

/** What kind of agreement a template begins: one that settles, or one for the time being. */
export const templateUses = ["final", "interim"] as const;
export type TemplateUse = (typeof templateUses)[number];

export const templateUseWords: Readonly<Record<TemplateUse, WordPair>> = {
  final: { zh: "解决纠纷", en: "to settle" },
  interim: { zh: "临时安排", en: "for the time being" },
};

/** One line: which side owes it to whom. Blanks stand in braces, as in `修好{部位}`; an amount and a day are blanks always. */
export const templateLineSchema = z.object({
  who: z.enum(["A", "B"]),
  toward: z.enum(["A", "B"]).nullable(),
  kind: z.enum(["pay", "do", "refrain"]),
  what: z.string().max(500),
  whatEn: z.string().max(1000).default(""),
  way: z.string().max(200).default(""),
  /** Days from the drafting to the day that is proposed; null: no day is proposed. */
  inDays: z.number().int().min(1).max(3660).nullable().default(null),
  plan: termPlanSchema.nullable().default(null),
});
export type NewTemplateLine = z.infer<typeof templateLineSchema>;

export const newTemplateSchema = z.object({
  /** The template of which this is the next version; absent for a new one. */
  template: z.uuid().optional(),
  /** Null: for every kind of matter. */
  category: z.string().max(2).nullable(),
  subtype: z.string().max(40).nullable().default(null),
  use: z.enum(templateUses),
  nameZh: z.string().max(60),
  nameEn: z.string().max(120).default(""),
  fitsZh: z.string().max(500),
  fitsEn: z.string().max(1000).default(""),
  lines: z.array(templateLineSchema).max(20),
  lawZh: z.string().max(1000),
  lawEn: z.string().max(2000).default(""),
  source: z.string().max(300),
  sourceDate: z.string().max(10),
});
export type NewTemplate = z.infer<typeof newTemplateSchema>;

export interface TemplateLine {
  who: "A" | "B";
  toward: "A" | "B" | null;
  kind: NewTerm["kind"];
  what: WordPair;
  way: string;
  inDays: number | null;
  plan: TermPlan | null;
}

/** What a template says, whoever keeps it. */
export interface TemplateText {
  /** An id, or `basic-…` for one that comes with the product. */
  template: string;
  version: number;
  category: string | null;
  subtype: string | null;
  use: TemplateUse;
  name: WordPair;
  fits: WordPair;
  lines: TemplateLine[];
  law: WordPair;
  source: WordPair;
  sourceDate: string;
}

export interface TemplateView extends TemplateText {
  /** The county's own; the others come with the product. */
  own: boolean;
  state: TemplateState;
  by: string | null;
  at: string | null;
  decidedBy: string | null;
  /** Why it was sent back or withdrawn. */
  remark: string;
  /** Agreements whose draft started from it, in any version. */
  used: number;
  may: Array<{ act: TemplateAct | "write"; reason: string | null }>;
}

export interface TemplateList {
  templates: TemplateView[];
  mayWrite: string | null;
}

/** What a line of a template becomes in one matter. */
export interface TriedLine {
  number: number;
  text: string;
  /** What the matter fills by itself. */
  filled: Array<{ blank: string; value: string }>;
  /** What stays for the mediator, in braces. */
  open: string[];
  /** Fields of the term that stay for the mediator. */
  toFill: Array<"who" | "toward" | "amount" | "day">;
}

/** A template tried on a matter: nothing was written. */
export interface TemplateTrial {
  matter: { id: string; code: string };
  fits: "subtype" | "category" | "general" | "other";
  lines: TriedLine[];
  /** What would refuse the draft, once amounts and days are filled. */
  refusals: Array<{ reason: keyof typeof mediationReasons; values: Record<string, string | number> }>;
  notAgreed: NotAgreed[];
  /** Marriage, inheritance and the like: by pen alone. */
  penOnly: boolean;
}
