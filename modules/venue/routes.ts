import { asks, command, type Route } from "@maple/platform/http";
import { answerTimes } from "./actions/answer-times.ts";
import { askChange, keepTime } from "./actions/ask-change.ts";
import { askChoice } from "./actions/ask-choice.ts";
import { chooseMediator } from "./actions/choose-mediator.ts";
import { closeRoom, keepRoom, liftClosure, shutRoom } from "./actions/keep-room.ts";
import { offerTimes, withdrawTimes } from "./actions/offer-times.ts";
import { holdSession, planOffered } from "./actions/plan-offered.ts";
import { settleChoice } from "./actions/settle-choice.ts";
import { findFreeTimes } from "./questions/free-times.ts";
import { ownTime } from "./questions/own-time.ts";
import { roomWeek } from "./questions/room-week.ts";
import { timeView } from "./questions/time-view.ts";

export const venueRoutes: Route[] = [
  asks("/api/rooms", roomWeek),
  command("POST", "/api/rooms", keepRoom),
  command("POST", "/api/rooms/:room/close", closeRoom),
  command("POST", "/api/rooms/:room/shut", shutRoom),
  command("POST", "/api/rooms/:room/lift", liftClosure),
  asks("/api/matters/:matter/time", timeView),
  asks("/api/matters/:matter/time/own", ownTime),
  asks("/api/matters/:matter/time/free", findFreeTimes),
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
