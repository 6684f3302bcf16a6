import { callbackWords } from "./web/callback-words.ts";

export { callbackEventWords } from "./web/callback-words.ts";

export const callbackTitle = callbackWords.title;

/** What the desk shows of call-backs, loaded when first opened. */
export const callbackScreens = {
  list: () => import("./web/callbacks-screen.tsx"),
  share: () => import("./web/share-section.tsx"),
  ofMatter: () => import("./web/callbacks-of-matter.tsx"),
} as const;
