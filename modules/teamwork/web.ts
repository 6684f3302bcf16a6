export { teamworkEventWords } from "./web/teamwork-event-words.ts";
