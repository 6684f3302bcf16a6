import type { Jurisdiction } from "@maple/identity";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { Place } from "./compartment-policy.ts";
import type { Field } from "./field-policy.ts";
import type { Compartment } from "./matter.ts";

/** Those who stand in a matter without a post: asked about by their place, never by their name. */
export const placesAsked = ["reporter", "A", "B", "none"] as const;
export type PlaceAsked = (typeof placesAsked)[number];

export const placeAskedWords: Readonly<Record<PlaceAsked, WordPair>> = {
  reporter: { zh: "反映人", en: "the reporter" },
  A: { zh: "甲方", en: "side A" },
  B: { zh: "乙方", en: "side B" },
  none: { zh: "无关的人", en: "a stranger" },
};

export const askWhySchema = z.object({
  code: z.string().max(40),
  staff: z.uuid().optional(),
  place: z.enum(placesAsked).optional(),
});

/** One question that was asked of one post. */
export interface AskedLine {
  role: WordPair;
  unit: WordPair | null;
  question: Jurisdiction;
  yes: boolean;
}

/** Why somebody can see a matter, or why not. Of the matter itself: code, grid and room. */
export interface PolicyAnswer {
  matter: { code: string; grid: WordPair | null; room: WordPair | null; sealed: boolean };
  /** A member of staff by name; null for a place. */
  name: string | null;
  place: PlaceAsked | null;
  /** `sealed`: they could open it by naming a purpose. */
  sees: "yes" | "sealed" | "no";
  reason: string | null;
  /** The question that said yes, through which post. */
  through: AskedLine | null;
  asked: AskedLine[];
  stands: Place[];
  opens: Compartment[];
  fields: Array<{ field: Field; open: boolean }>;
}
