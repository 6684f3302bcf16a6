import { trackBlockWords } from "./web/track-words.ts";

export const trackTitle = trackBlockWords.title;

/** What the desk shows of a matter's legal tracks, loaded when first opened. */
export const trackScreens = {
  block: () => import("./web/track-block.tsx"),
} as const;
