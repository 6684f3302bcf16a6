export { type AskForm, AskPage, askForms } from "./portal/ask-page.tsx";
export { MyDataPage } from "./portal/my-data-page.tsx";
export { privacyWords } from "./portal/privacy-words.ts";
export { ReadingsPage } from "./portal/readings-page.tsx";
