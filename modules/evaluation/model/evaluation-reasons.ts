import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal about figures and the register, with its status and its sentence in both languages. */
export const evaluationReasons = {
  "export-too-large": {
    status: 422,
    zh: "超过 {most} 件，不能一次导出。请缩短日期，或选一个网格、类别，再导出。",
    en: "More than {most} matters cannot be exported at once. Shorten the period, or choose a grid or category.",
  },
} as const satisfies Record<string, ReasonWords>;
