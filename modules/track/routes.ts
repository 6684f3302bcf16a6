import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import {
  approveTrackExtension,
  askTrackExtension,
  extendTrackClock,
  pauseTrackClock,
  refuseTrackExtension,
  resumeTrackClock,
} from "./actions/change-clock.ts";
import { chooseTrack } from "./actions/choose-track.ts";
import { moveLegalTrack } from "./actions/move-track.ts";
import { tellTheGuardian } from "./actions/tell-guardian.ts";
import { writeAgreement } from "./actions/write-agreement.ts";
import { trackPaper } from "./questions/track-paper.ts";
import { ownTracks, tracksView } from "./questions/track-view.ts";

const clockPath = "/api/matters/:matter/tracks/:track/clocks/:rule/:serial";
const extensionPath = "/api/matters/:matter/tracks/:track/extensions/:extension";

export const trackRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/tracks", tracksView),
  asks("/api/matters/:matter/tracks/own", ownTracks),
  command("POST", "/api/matters/:matter/tracks", chooseTrack),
  command("POST", "/api/matters/:matter/tracks/:track/move", moveLegalTrack),
  command("POST", "/api/matters/:matter/tracks/:track/guardian", tellTheGuardian),
  command("POST", "/api/matters/:matter/tracks/:track/agreement", writeAgreement(door)),
  command("POST", `${clockPath}/pause`, pauseTrackClock),
  command("POST", `${clockPath}/resume`, resumeTrackClock),
  command("POST", `${clockPath}/extend`, extendTrackClock),
  command("POST", `${clockPath}/ask-extension`, askTrackExtension),
  command("POST", `${extensionPath}/approve`, approveTrackExtension),
  command("POST", `${extensionPath}/refuse`, refuseTrackExtension),
  asks("/api/matters/:matter/tracks/:track/paper", trackPaper(door), { file: true }),
];
