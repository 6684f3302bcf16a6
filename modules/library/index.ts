export type { PublicGuide } from "./model/entry.ts";
export { libraryReasons } from "./model/library-reasons.ts";
