import type { WordPair } from "@maple/platform/words/pairs";
import type { CountyRule } from "@maple/setup";
import { z } from "zod";

export const callingBounds = {
  failed: { least: 1, most: 10 },
  days: { least: 7, most: 365 },
  departments: { least: 1, most: 6 },
} as const;
export const callingGrades = ["red", "orange", "yellow", "blue"] as const;

const count = ({ least, most }: { least: number; most: number }) => z.int().min(least).max(most);

/** When the product suggests a panel; it never calls one by itself. */
export const callingSchema = z.object({
  /** Sessions that ended without agreement, over all mediations of the matter. */
  failed: count(callingBounds.failed),
  /** Days since it was taken up. */
  days: count(callingBounds.days),
  /** Departments that a matter of its kind usually concerns. */
  departments: count(callingBounds.departments),
  /** Grades of the matter, never of a person. */
  grades: z.array(z.enum(callingGrades)),
});
export type CallingValue = z.infer<typeof callingSchema>;

/** A county decides its own counts from a day on. Mission B3; domain.md 3.3: red asks for joint consultation. */
export const callingRule: CountyRule<CallingValue> = {
  key: "panel.calling",
  schema: callingSchema,
  first: { failed: 2, days: 30, departments: 2, grades: ["red", "orange"] },
};

/** The states of a matter in which a panel may be called together. */
export const callableStates: readonly string[] = ["accepted", "mediating", "agreed"];
export type CallingReason = "failed-twice" | "long-unsettled" | "departments" | "grade";

export const callingWords: Record<CallingReason, WordPair> = {
  "failed-twice": { zh: "已调解 {n} 次未成", en: "{n} sessions ended without agreement" },
  "long-unsettled": { zh: "受理已 {n} 天仍未化解", en: "taken up {n} days ago and still unsettled" },
  departments: { zh: "通常涉及 {n} 个部门", en: "usually concerns {n} departments" },
  grade: { zh: "风险等级较高", en: "its grade is high" },
};
