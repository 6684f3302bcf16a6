import { evidenceWords } from "./web/evidence-words.ts";

export { evidenceEventWords } from "./web/evidence-words.ts";

export const evidenceTitle = evidenceWords.title;

/** What was asked of others, beside a matter; loaded when first opened. */
export const evidenceScreens = {
  block: () => import("./web/evidence-block.tsx"),
  custody: () => import("./web/custody-screen.tsx"),
} as const;
