import type { Blobs } from "@maple/platform/files";
import { asks, command, type Route } from "@maple/platform/http";
import { draftAdvice, giveOpinion, sendAdvice, voteOnAdvice } from "./actions/advise.ts";
import { answerInvitation, stepAside } from "./actions/answer.ts";
import { callPanel } from "./actions/call.ts";
import { cancelPanel, followAdvice } from "./actions/follow.ts";
import { invite, release } from "./actions/invite.ts";
import { holdMeeting, makeReady, planMeeting } from "./actions/meet.ts";
import { putBefore } from "./actions/put-before.ts";
import { setCalling, setPatterns } from "./actions/set-rules.ts";
import { candidates } from "./questions/candidates.ts";
import { meetingCalendar } from "./questions/meeting-calendar.ts";
import { makeMinutes } from "./questions/minutes.ts";
import { panelsOfMatter } from "./questions/of-matter.ts";
import { panelFile } from "./questions/panel-file.ts";
import { listPanels } from "./questions/panel-list.ts";
import { viewPanel } from "./questions/panel-view.ts";
import { callingVersions, patternVersions } from "./questions/rules.ts";

export const panelRoutes = (blobs: Blobs): Route[] => [
  asks("/api/matters/:matter/panels", panelsOfMatter),
  command("POST", "/api/matters/:matter/panels", callPanel),
  asks("/api/panel-rules/calling", callingVersions),
  command("POST", "/api/panel-rules/calling", setCalling),
  asks("/api/panel-rules/patterns", patternVersions),
  command("POST", "/api/panel-rules/patterns", setPatterns),
  asks("/api/panels", listPanels),
  asks("/api/panels/:panel", viewPanel),
  asks("/api/panels/:panel/candidates", candidates),
  command("POST", "/api/panels/:panel/invite", invite),
  command("POST", "/api/panels/:panel/release", release),
  command("POST", "/api/panels/:panel/answer", answerInvitation),
  command("POST", "/api/panels/:panel/step-aside", stepAside),
  command("POST", "/api/panels/:panel/put-before", putBefore),
  command("POST", "/api/panels/:panel/make-ready", makeReady),
  command("POST", "/api/panels/:panel/plan-meeting", planMeeting),
  command("POST", "/api/panels/:panel/hold-meeting", holdMeeting),
  command("POST", "/api/panels/:panel/give-opinion", giveOpinion),
  command("POST", "/api/panels/:panel/draft-advice", draftAdvice),
  command("POST", "/api/panels/:panel/vote", voteOnAdvice),
  command("POST", "/api/panels/:panel/send-advice", sendAdvice),
  command("POST", "/api/panels/:panel/follow", followAdvice),
  command("POST", "/api/panels/:panel/cancel", cancelPanel),
  asks("/api/panels/:panel/minutes", makeMinutes, { file: true }),
  asks("/api/panels/:panel/meeting.ics", meetingCalendar, { file: true }),
  asks("/api/panels/:panel/files/:file", panelFile(blobs), { file: true }),
];
