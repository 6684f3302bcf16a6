import type { About } from "@maple/identity";
import { isOpen, mayActOn } from "@maple/matter";
import { clockValues, dueOf, loadMatter, type MatterCore, runsOn } from "@maple/matter/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { nextTrackState, type TrackAct, trackStateWords } from "../model/track-life.ts";
import { type Move, tracks } from "../model/tracks.ts";
import { movedClocks } from "../rules/move-clocks.ts";
import { clocksOfTrack, keepTrackClocks, moveTrack, type TrackRow, tracksOf } from "../store/track-store.ts";

export interface TrackFactsNow {
  matter: MatterCore;
  about: About;
  all: TrackRow[];
  track: TrackRow | null;
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string; track?: string };
}

/** A matter with its tracks, held until the act ends. */
export async function loadTracks(given: Loading): Promise<TrackFactsNow> {
  const facts = await loadMatter(given);
  const all = await tracksOf(given.tx, given.county, facts.matter.id);
  return { ...facts, all, track: all.find((one) => one.id === given.input.track) ?? null };
}

export function mayTrack(actor: Actor, { about }: TrackFactsNow): string | null {
  return mayActOn(actor, "track.choose", about);
}

/** The track that is meant, of a matter that is still open. */
export function trackOf({ track }: TrackFactsNow): TrackRow {
  return track ?? refuse("legal-track-not-found");
}

export function assertOpen({ matter }: TrackFactsNow): void {
  if (!isOpen(matter.state)) refuse("track-matter-closed");
}

interface Changing {
  tx: Tx;
  county: number;
  now: Moment;
}

/** Moves the clocks of a track and keeps those that changed. */
export async function moveTrackClocks(
  { tx, county, now }: Changing,
  matter: string,
  track: string,
  moves: readonly Move[],
): Promise<void> {
  if (moves.length === 0) return;
  const [own, values] = await Promise.all([
    clocksOfTrack(tx, county, { matter, track }),
    clockValues(tx, county),
  ]);
  const after = movedClocks(own, moves, now, (rule, at) => runsOn(rule, at, values));
  const changed = after.filter((one, i) => one.events.length !== own[i]?.events.length);
  await keepTrackClocks(
    tx,
    county,
    track,
    changed.map((one) => ({ ...one, due: dueOf(one) })),
  );
}

/** The state after an act. @throws Refused where the life of the track does not allow it. */
export function assertPossible(track: TrackRow, act: TrackAct): TrackRow["state"] {
  const words = trackStateWords[track.state];
  return (
    nextTrackState(tracks[track.kind].life, track.state, act) ??
    refuse("track-act-not-possible", { state: words.zh, stateEn: words.en })
  );
}

/** One step of a track's life: next state, clocks, row, event. */
export async function stepTrack(
  changing: Changing & { tell(one: Told): void },
  track: TrackRow,
  act: TrackAct,
  data: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<TrackRow["state"]> {
  const { tx, county, now, tell } = changing;
  const law = tracks[track.kind];
  const next = assertPossible(track, act);
  await moveTrack(tx, county, track.id, { state: next, at: now });
  await moveTrackClocks(changing, track.matter, track.id, law.clocks[act] ?? []);
  tell({
    stream: track.matter,
    kind: "matter",
    type: "track.moved",
    data: { track: track.id, kind: track.kind, act, before: track.state, after: next, ...data },
  });
  return next;
}
