import type { Tx } from "@maple/platform/db";
import { isTrackEnd } from "../model/track-life.ts";
import { tracks } from "../model/tracks.ts";
import { trackStates } from "../store/track-store.ts";

/** Which of these matters have a legal track that has not come to its end: its limits run on. */
export async function withLivingTracks(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<Set<string>> {
  const rows = await trackStates(tx, county, matters);
  return new Set(
    rows.filter((row) => !isTrackEnd(tracks[row.kind].life, row.state)).map((row) => row.matter),
  );
}
