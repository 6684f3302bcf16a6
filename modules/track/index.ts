export { trackReasons } from "./model/track-reasons.ts";
export type { OwnTrack } from "./model/track-view.ts";
export { type TrackKind, tracks } from "./model/tracks.ts";
export { tracksFor } from "./rules/tracks-for.ts";
