import { nextTrackState, type TrackState } from "../model/track-life.ts";
import type { TrackReason } from "../model/track-reasons.ts";
import { type TrackKind, tracks } from "../model/tracks.ts";

export interface Writing {
  kind: TrackKind;
  state: TrackState;
  written: boolean;
  parties: ReadonlyArray<{ side: string; role: string }>;
  facts: string;
  content: string;
}

/** Whether an agreement before the police may be written: once, while they mediate, with a party on each side. */
export function mayWriteAgreement(writing: Writing): TrackReason | "reason-needed" | null {
  const { kind, state, written, parties } = writing;
  if (!isWritable(kind, state)) return "track-no-agreement-here";
  if (written) return "track-agreement-written";
  const stands = (side: string) => parties.some((one) => one.side === side && one.role === "party");
  if (!stands("A") || !stands("B")) return "track-sides-needed";
  const short = [writing.facts, writing.content].some((text) => [...text.trim()].length < 2);
  return short ? "reason-needed" : null;
}

/** The police write one where the next step of the track's life may be that both agreed. */
export function isWritable(kind: TrackKind, state: TrackState): boolean {
  const { life } = tracks[kind];
  if (kind === "police") return nextTrackState(life, state, "agree") !== null;
  return kind === "police-spot" && nextTrackState(life, state, "perform") !== null;
}
