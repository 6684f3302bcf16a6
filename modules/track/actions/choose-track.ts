import { insertNote } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { isTrackEnd } from "../model/track-life.ts";
import { factsSchema } from "../model/track-view.ts";
import { trackKinds, tracks } from "../model/tracks.ts";
import { mayChoose } from "../rules/choose.ts";
import { tracksFor } from "../rules/tracks-for.ts";
import { insertTrack } from "../store/track-store.ts";
import { assertOpen, loadTracks, mayTrack, moveTrackClocks, type TrackFactsNow } from "./track-facts.ts";

const input = z.object({
  matter: z.uuid(),
  kind: z.enum(trackKinds),
  facts: factsSchema,
  reason: z.string().max(1000).default(""),
});

/** Somebody chooses a legal track on the facts they ticked. Which line of the law it rests on is kept, and the reason. */
export const chooseTrack = action<z.infer<typeof input>, TrackFactsNow, { track: string }>({
  verb: "track.choose",
  input,
  load: loadTracks,
  who: mayTrack,
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, actor, input: { kind, facts: ticked, reason }, facts, now, tell }) => {
    const { matter, all } = facts;
    assertOpen(facts);
    if (all.some((one) => one.kind === kind && !isTrackEnd(tracks[kind].life, one.state)))
      refuse("track-already");
    const { category, subtype } = matter;
    const decided = mayChoose(kind, tracksFor({ category, subtype, facts: new Set(ticked) }), reason);
    if ("refused" in decided) refuse(decided.refused, decided.values);
    const { line, overruled } = decided.chosen;
    const track = newId();
    const note = overruled || reason.trim() ? newId() : null;
    if (note)
      await insertNote(tx, county, matter.id, {
        id: note,
        compartment: "staff",
        kind: "track",
        text: reason.trim(),
        author: actorText(actor),
        party: null,
        at: now,
      });
    await insertTrack(tx, county, {
      id: track,
      matter: matter.id,
      kind,
      state: "chosen",
      facts: ticked,
      line,
      overruled,
      note,
      chosen_by: actorText(actor),
      chosen_at: now,
      guardian_told: ticked.includes("minor-party") ? false : null,
    });
    await moveTrackClocks({ tx, county, now }, matter.id, track, tracks[kind].clocks.choose ?? []);
    tell({
      stream: matter.id,
      kind: "matter",
      type: "track.chosen",
      data: { track, kind, line, overruled, facts: ticked, ...(note ? { note } : {}) },
    });
    return { track };
  },
});
