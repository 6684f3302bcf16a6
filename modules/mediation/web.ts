export { blankTerm, type TermDraft, termOf } from "./web/agreement-draft.ts";
export { mediationEventWords } from "./web/mediation-words.ts";

import { templateWords } from "./web/template-words.ts";

export { TermRows } from "./web/term-rows.tsx";

export const templatesTitle = templateWords.title;

/** The mediation of a matter, loaded when its tab is first opened. */
export const mediationScreens = {
  templates: () => import("./web/templates-screen.tsx"),
  tab: () => import("./web/mediation-tab.tsx"),
} as const;
