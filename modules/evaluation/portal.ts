export { MethodPage } from "./portal/method-page.tsx";
export { methodWords } from "./portal/method-words.ts";
