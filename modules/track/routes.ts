import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { chooseTrack } from "./actions/choose-track.ts";
import { moveLegalTrack } from "./actions/move-track.ts";
import { tellTheGuardian } from "./actions/tell-guardian.ts";
import { writeAgreement } from "./actions/write-agreement.ts";
import { trackPaper } from "./questions/track-paper.ts";
import { ownTracks, tracksView } from "./questions/track-view.ts";

export const trackRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/tracks", tracksView),
  asks("/api/matters/:matter/tracks/own", ownTracks),
  command("POST", "/api/matters/:matter/tracks", chooseTrack),
  command("POST", "/api/matters/:matter/tracks/:track/move", moveLegalTrack),
  command("POST", "/api/matters/:matter/tracks/:track/guardian", tellTheGuardian),
  command("POST", "/api/matters/:matter/tracks/:track/agreement", writeAgreement(door)),
  asks("/api/matters/:matter/tracks/:track/paper", trackPaper(door), { file: true }),
];
