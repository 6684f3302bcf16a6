import { asks, command, type Route } from "@maple/platform/http";
import { answerCheck } from "./actions/answer-check.ts";
import { askCheck } from "./actions/ask-check.ts";
import { checkList, checksOfMatter } from "./questions/checks.ts";

export const legalRoutes: Route[] = [
  asks("/api/legal-checks", checkList),
  command("POST", "/api/legal-checks/:check/answer", answerCheck),
  asks("/api/matters/:matter/legal-checks", checksOfMatter),
  command("POST", "/api/matters/:matter/legal-checks", askCheck),
];
