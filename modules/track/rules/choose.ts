import type { TrackReason } from "../model/track-reasons.ts";
import { type TrackKind, tracks } from "../model/tracks.ts";
import type { Proposal } from "./tracks-for.ts";

export interface Chosen {
  line: string;
  overruled: boolean;
}

/**
 * Whether somebody may choose a track: one that fits, freely; one that does not, only where its line of the law leaves
 * room for it, and with a reason. “May not be mediated” can always be said, with a reason where it was not proposed.
 */
export function mayChoose(
  kind: TrackKind,
  proposal: Proposal,
  reason: string,
): { chosen: Chosen } | { refused: TrackReason; values: Record<string, string> } {
  const fit = proposal.fits.find((one) => one.kind === kind);
  if (fit) return { chosen: { line: fit.line, overruled: false } };
  const { name } = tracks[kind];
  const out = proposal.excluded.find((one) => one.kind === kind);
  if (out && !out.overrulable)
    return {
      refused: "track-excluded",
      values: {
        track: name.zh,
        trackEn: name.en,
        why: out.words.zh,
        whyEn: out.words.en,
        source: out.source.zh,
        sourceEn: out.source.en,
      },
    };
  if ([...reason.trim()].length < 2)
    return { refused: "track-reason-needed", values: { track: name.zh, trackEn: name.en } };
  return { chosen: { line: out?.line ?? "not-proposed", overruled: true } };
}
