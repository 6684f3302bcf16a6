export {
  approveTrackExtension,
  askTrackExtension,
  extendTrackClock,
  pauseTrackClock,
  refuseTrackExtension,
  resumeTrackClock,
} from "./actions/change-clock.ts";
export { chooseTrack } from "./actions/choose-track.ts";
export { moveLegalTrack } from "./actions/move-track.ts";
export { tellTheGuardian } from "./actions/tell-guardian.ts";
export { writeAgreement } from "./actions/write-agreement.ts";
export { withLivingTracks } from "./questions/living-tracks.ts";
export { trackPaper } from "./questions/track-paper.ts";
export { ownTracks, tracksView } from "./questions/track-view.ts";
export { endTracksReaction, followMediation } from "./reactions.ts";
export { trackRoutes } from "./routes.ts";
