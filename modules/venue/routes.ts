import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { answerTimes } from "./actions/answer-times.ts";
import { arrange, keepSafety } from "./actions/arrange.ts";
import { askChange, keepTime } from "./actions/ask-change.ts";
import { askChoice } from "./actions/ask-choice.ts";
import { chooseMediator } from "./actions/choose-mediator.ts";
import { closeRoom, keepRoom, liftClosure, shutRoom } from "./actions/keep-room.ts";
import { offerTimes, withdrawTimes } from "./actions/offer-times.ts";
import { holdSession, planOffered } from "./actions/plan-offered.ts";
import { renewFeed } from "./actions/renew-feed.ts";
import { settleChoice } from "./actions/settle-choice.ts";
import { ownCalendar } from "./questions/calendars.ts";
import { findFreeTimes } from "./questions/free-times.ts";
import { ownTime } from "./questions/own-time.ts";
import { roomWeek } from "./questions/room-week.ts";
import { makeSafetyPaper } from "./questions/safety-paper.ts";
import { timeView } from "./questions/time-view.ts";

export const venueRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/rooms", roomWeek),
  command("POST", "/api/rooms", keepRoom),
  command("POST", "/api/rooms/:room/close", closeRoom),
  command("POST", "/api/rooms/:room/shut", shutRoom),
  command("POST", "/api/rooms/:room/lift", liftClosure),
  command("POST", "/api/calendar/renew", renewFeed(door)),
  asks("/api/matters/:matter/time", timeView),
  asks("/api/matters/:matter/time/own", ownTime),
  asks("/api/matters/:matter/time/free", findFreeTimes),
  asks("/api/matters/:matter/time/sessions.ics", ownCalendar, { file: true }),
  asks("/api/matters/:matter/time/safety-plan", makeSafetyPaper, { file: true }),
  command("POST", "/api/matters/:matter/time/arrange", arrange),
  command("POST", "/api/matters/:matter/time/keep-safety", keepSafety),
  command("POST", "/api/matters/:matter/time/ask-choice", askChoice),
  command("POST", "/api/matters/:matter/time/choose-mediator", chooseMediator),
  command("POST", "/api/matters/:matter/time/settle-choice", settleChoice),
  command("POST", "/api/matters/:matter/time/offer-times", offerTimes),
  command("POST", "/api/matters/:matter/time/withdraw-times", withdrawTimes),
  command("POST", "/api/matters/:matter/time/answer-times", answerTimes),
  command("POST", "/api/matters/:matter/time/plan-offered", planOffered),
  command("POST", "/api/matters/:matter/time/hold-session", holdSession),
  command("POST", "/api/matters/:matter/time/ask-change", askChange),
  command("POST", "/api/matters/:matter/time/keep-time", keepTime),
];
