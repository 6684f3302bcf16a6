export { handlingEventWords } from "./web/handling-event-words.ts";
