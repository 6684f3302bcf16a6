import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { agreeStraight } from "./actions/agree-straight.ts";
import { answerOffer, setAsideOffer, withdrawOffer } from "./actions/answer-offer.ts";
import { answerCheck, explainCheck, skipCheck } from "./actions/check-understood.ts";
import { draftFromOffer } from "./actions/draft-from-offer.ts";
import { dropDraft, keepDraft } from "./actions/keep-draft.ts";
import { makeOffer } from "./actions/make-offer.ts";
import { noteSeen } from "./actions/note-seen.ts";
import { closeRoom, openRoom } from "./actions/open-room.ts";
import { passOn, returnMessage } from "./actions/pass-on.ts";
import { sendMessage } from "./actions/send-message.ts";
import { understoodChecks } from "./questions/checks.ts";
import { talkNews, talkView } from "./questions/talk-view.ts";

export const talkRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/talk", talkView(door)),
  asks("/api/matters/:matter/talk/news", talkNews),
  asks("/api/matters/:matter/talk/checks", understoodChecks),
  command("POST", "/api/matters/:matter/talk/checks/answer", answerCheck),
  command("POST", "/api/matters/:matter/talk/checks/explain", explainCheck),
  command("POST", "/api/matters/:matter/talk/checks/skip", skipCheck),
  command("POST", "/api/matters/:matter/talk/open", openRoom),
  command("POST", "/api/matters/:matter/talk/close", closeRoom),
  command("POST", "/api/matters/:matter/talk/agree-straight", agreeStraight),
  command("POST", "/api/matters/:matter/talk/keep-draft", keepDraft),
  command("POST", "/api/matters/:matter/talk/drop-draft", dropDraft),
  command("POST", "/api/matters/:matter/talk/send", sendMessage),
  command("POST", "/api/matters/:matter/talk/note-seen", noteSeen),
  command("POST", "/api/matters/:matter/talk/messages/:message/pass-on", passOn),
  command("POST", "/api/matters/:matter/talk/messages/:message/return", returnMessage),
  command("POST", "/api/matters/:matter/talk/offers", makeOffer),
  command("POST", "/api/matters/:matter/talk/offers/:offer/answer", answerOffer),
  command("POST", "/api/matters/:matter/talk/offers/:offer/withdraw", withdrawOffer),
  command("POST", "/api/matters/:matter/talk/offers/:offer/set-aside", setAsideOffer),
  command("POST", "/api/matters/:matter/talk/offers/:offer/draft", draftFromOffer),
];
