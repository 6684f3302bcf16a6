import { libraryWords } from "./web/library-words.ts";

export { libraryEventWords } from "./web/library-words.ts";

export const libraryTitle = libraryWords.title;

/** The library and what of it stands beside a matter, loaded when first opened. */
export const libraryScreens = {
  library: () => import("./web/library-screen.tsx"),
  ofMatter: () => import("./web/matter-guide.tsx"),
} as const;
