import { asks, command, type Route } from "@maple/platform/http";
import { refuseHandOver, takeBackHandOver, takeHandOver } from "./actions/answer-hand-over.ts";
import { handOverMatter } from "./actions/hand-over.ts";
import { answerProblem, fileProblem, withdrawProblem } from "./actions/problem.ts";
import { answerRemark, askRemarkAgain, closeRemark, makeRemark, withdrawRemark } from "./actions/remark.ts";
import { addToEntry, correctEntry, writeEntry } from "./actions/report.ts";
import { setProblemDays } from "./actions/set-problem-days.ts";
import { triageMatter } from "./actions/triage.ts";
import { clockWatch } from "./questions/clock-watch.ts";
import { feed } from "./questions/feed.ts";
import { listOfHandOvers, openHandOver } from "./questions/hand-overs.ts";
import { incoming } from "./questions/incoming.ts";
import { followedOwner, teamworkOfMatter } from "./questions/matter-teamwork.ts";
import { problemDaysVersions } from "./questions/problem-days.ts";
import { fileOfMatter, listOfRemarks } from "./questions/remarks.ts";
import { unowned } from "./questions/unowned.ts";

export const teamworkRoutes: readonly Route[] = [
  asks("/api/matters/:matter/teamwork", teamworkOfMatter),
  asks("/api/matters/:matter/teamwork/followed", followedOwner),
  asks("/api/matters/:matter/file-check", fileOfMatter),
  command("POST", "/api/matters/:matter/hand-over", handOverMatter),
  command("POST", "/api/matters/:matter/triage", triageMatter),
  command("POST", "/api/matters/:matter/remark", makeRemark),
  asks("/api/room/incoming", incoming),
  asks("/api/room/clocks", clockWatch),
  asks("/api/room/remarks", listOfRemarks),
  asks("/api/room/unowned", unowned),
  asks("/api/hand-overs", listOfHandOvers),
  asks("/api/hand-overs/:handOver", openHandOver),
  command("POST", "/api/hand-overs/:handOver/take", takeHandOver),
  command("POST", "/api/hand-overs/:handOver/refuse", refuseHandOver),
  command("POST", "/api/hand-overs/:handOver/take-back", takeBackHandOver),
  command("POST", "/api/remarks/:remark/answer", answerRemark),
  command("POST", "/api/remarks/:remark/ask-again", askRemarkAgain),
  command("POST", "/api/remarks/:remark/close", closeRemark),
  command("POST", "/api/remarks/:remark/withdraw", withdrawRemark),
  asks("/api/feed", feed),
  command("POST", "/api/feed", writeEntry),
  command("POST", "/api/feed/:entry/correct", correctEntry),
  command("POST", "/api/feed/:entry/add", addToEntry),
  command("POST", "/api/feed/:entry/answer", answerProblem),
  command("POST", "/api/feed/:entry/withdraw", withdrawProblem),
  command("POST", "/api/feed/:entry/file", fileProblem),
  asks("/api/problem-days", problemDaysVersions),
  command("POST", "/api/problem-days", setProblemDays),
];
