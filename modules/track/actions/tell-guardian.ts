import { action } from "@maple/platform/act";
import { z } from "zod";
import { tellGuardian } from "../store/track-store.ts";
import { loadTracks, mayTrack, type TrackFactsNow, trackOf } from "./track-facts.ts";

const input = z.object({
  matter: z.uuid(),
  track: z.uuid(),
  /** `told`: notified to attend; `own-work`: sixteen, living on their own work, asked not to (Procedure 181). */
  how: z.enum(["told", "own-work"]),
});

/** A parent or guardian was told to attend, or the exception of the law is recorded. */
export const tellTheGuardian = action<z.infer<typeof input>, TrackFactsNow, { how: string }>({
  verb: "track.tell-guardian",
  input,
  load: loadTracks,
  who: mayTrack,
  run: async ({ tx, county, input: { how }, facts, tell }) => {
    const track = trackOf(facts);
    await tellGuardian(tx, county, track.id);
    tell({
      stream: track.matter,
      kind: "matter",
      type: "track.guardian-told",
      data: { track: track.id, how },
    });
    return { how };
  },
});
