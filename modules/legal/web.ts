import { legalWords } from "./web/legal-words.ts";

export { legalEventWords } from "./web/legal-words.ts";

export const legalTitle = legalWords.title;

/** The texts to be read, and what of it stands beside a matter, loaded when first opened. */
export const legalScreens = {
  checks: () => import("./web/checks-screen.tsx"),
  ofMatter: () => import("./web/legal-block.tsx"),
} as const;
