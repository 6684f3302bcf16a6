export { ChoicePage } from "./portal/choice-page.tsx";
export { LatePage } from "./portal/late-page.tsx";
export { TimeNote } from "./portal/time-note.tsx";
export { ownTimeWords } from "./portal/time-words.ts";
export { TimesPage } from "./portal/times-page.tsx";
