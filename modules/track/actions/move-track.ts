import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { trackActs } from "../model/track-life.ts";
import { agreementsOf } from "../store/agreement-store.ts";
import {
  assertPossible,
  loadTracks,
  mayTrack,
  stepTrack,
  type TrackFactsNow,
  trackOf,
} from "./track-facts.ts";

const input = z.object({ matter: z.uuid(), track: z.uuid(), act: z.enum(trackActs) });
const police = new Set(["police", "police-spot"]);

/**
 * One step of a legal track: begun, agreed, failed, performed. Before the police an agreement is written first
 * (Procedure 184), and with a minor party a guardian was told (181). People's mediation follows its own tab.
 */
export const moveLegalTrack = action<z.infer<typeof input>, TrackFactsNow, { state: string }>({
  verb: "track.move",
  input,
  load: loadTracks,
  who: mayTrack,
  run: async ({ tx, county, input: { act }, facts, now, tell }) => {
    const track = trackOf(facts);
    if (track.kind === "people" && act !== "withdraw" && act !== "move") refuse("track-follows-mediation");
    if (police.has(track.kind) && track.guardian_told === false && (act === "begin" || act === "perform"))
      refuse("track-guardian-needed");
    assertPossible(track, act);
    const isAgreed = act === "agree" || (act === "perform" && track.kind === "police-spot");
    if (police.has(track.kind) && isAgreed) {
      const written = (await agreementsOf(tx, county, track.matter)).some((one) => one.track === track.id);
      if (!written) refuse("track-agreement-needed");
    }
    return { state: await stepTrack({ tx, county, now, tell }, track, act) };
  },
});
