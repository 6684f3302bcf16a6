import { asks, command, type Route } from "@maple/platform/http";
import { answerTopic, notTakeTopic } from "./actions/decide-topic.ts";
import { fileResolution } from "./actions/file-resolution.ts";
import { announceMeeting, cancelMeeting, holdMeeting } from "./actions/lead-meeting.ts";
import { arrangeMeeting, planMeeting } from "./actions/plan-meeting.ts";
import { closeMeeting, publishMeeting } from "./actions/publish-meeting.ts";
import { raiseTopic } from "./actions/raise-topic.ts";
import { setAgenda } from "./actions/set-agenda.ts";
import { confirmMinutes, takeMinutesBack, writeMinutes } from "./actions/write-minutes.ts";
import { listMeetingsSeen } from "./questions/meeting-list.ts";
import { viewMeeting } from "./questions/meeting-view.ts";
import { originOfMatter } from "./questions/of-matter.ts";
import { ownTopic, publicMeeting, publicMeetings } from "./questions/public-meetings.ts";

export const consultationRoutes: Route[] = [
  asks("/api/meetings", listMeetingsSeen),
  command("POST", "/api/meetings", planMeeting),
  asks("/api/meetings/public", publicMeetings),
  asks("/api/meetings/public/:meeting", publicMeeting),
  asks("/api/meetings/:meeting", viewMeeting),
  command("POST", "/api/meetings/:meeting/arrange", arrangeMeeting),
  command("POST", "/api/meetings/:meeting/set-agenda", setAgenda),
  command("POST", "/api/meetings/:meeting/announce", announceMeeting),
  command("POST", "/api/meetings/:meeting/hold", holdMeeting),
  command("POST", "/api/meetings/:meeting/write-minutes", writeMinutes),
  command("POST", "/api/meetings/:meeting/confirm-minutes", confirmMinutes),
  command("POST", "/api/meetings/:meeting/take-minutes-back", takeMinutesBack),
  command("POST", "/api/meetings/:meeting/file-resolution", fileResolution),
  command("POST", "/api/meetings/:meeting/publish", publishMeeting),
  command("POST", "/api/meetings/:meeting/close", closeMeeting),
  command("POST", "/api/meetings/:meeting/cancel", cancelMeeting),
  command("POST", "/api/meeting-topics", raiseTopic, { most: 20, minutes: 10 }),
  // A code is all that opens a topic: guessing is slow.
  asks("/api/meeting-topics/:code", ownTopic, { limit: { most: 30, minutes: 1 } }),
  command("POST", "/api/meeting-topics/:topic/answer", answerTopic),
  command("POST", "/api/meeting-topics/:topic/not-take", notTakeTopic),
  asks("/api/matters/:matter/meeting", originOfMatter),
];
