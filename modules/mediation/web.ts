export { blankTerm, type TermDraft, termOf } from "./web/agreement-draft.ts";
export { mediationEventWords } from "./web/mediation-words.ts";
export { TermRows } from "./web/term-rows.tsx";

/** The mediation of a matter, loaded when its tab is first opened. */
export const mediationScreens = {
  tab: () => import("./web/mediation-tab.tsx"),
} as const;
