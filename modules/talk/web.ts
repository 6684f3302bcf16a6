export { talkEventWords } from "./web/talk-words.ts";

/** The talks of a mediation as its mediator uses them, loaded when first opened. */
export const talkScreens = {
  understood: () => import("./web/understood-mark.tsx"),
  section: () => import("./web/talk-section.tsx"),
} as const;
