import { repeatWords } from "./web/repeat-words.ts";

export const repeatTitle = repeatWords.title;

/** What the desk shows of a matter's like ones, loaded when first opened. */
export const repeatScreens = {
  block: () => import("./web/repeat-block.tsx"),
} as const;
