import {
  askingExtension,
  type ClockHome,
  decidingExtension,
  extending,
  pausing,
  resuming,
} from "@maple/matter/server";
import { clocksOfTrack, keepTrackClocks } from "../store/track-store.ts";

/** The clocks of one legal track; what its rules allow is the same as for those of a matter. */
const home: ClockHome = {
  clocks: clocksOfTrack,
  keep: (tx, county, { track }, changed) => keepTrackClocks(tx, county, track!, [changed]),
};

/** Waiting for an appraisal or another organ: the clock of a track stands still where its rule says so. */
export const pauseTrackClock = pausing({ verb: "track.pause-clock", home });
export const resumeTrackClock = resuming({ verb: "track.resume-clock", home });
/** Both sides agree to more time on a track. */
export const extendTrackClock = extending({ verb: "track.extend-clock", home });
/** More time where the rule wants it approved: a petition's thirty days, a police case's. */
export const askTrackExtension = askingExtension({ verb: "track.ask-extension", home });
export const approveTrackExtension = decidingExtension({ verb: "track.approve-extension", home }, "approved");
export const refuseTrackExtension = decidingExtension({ verb: "track.refuse-extension", home }, "refused");
