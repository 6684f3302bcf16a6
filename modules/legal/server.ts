export { answerCheck } from "./actions/answer-check.ts";
export { askCheck } from "./actions/ask-check.ts";
export { checkList, checksOfMatter } from "./questions/checks.ts";
export { legalRoutes } from "./routes.ts";
