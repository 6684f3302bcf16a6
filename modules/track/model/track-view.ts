import type { ClockMay, ClockView } from "@maple/matter";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import { type TrackFact, trackFacts } from "./track-facts.ts";
import type { TrackAct, TrackState } from "./track-life.ts";
import type { RouteCode, TrackKind } from "./tracks.ts";

export interface TrackFit {
  kind: TrackKind;
  line: string;
  words: WordPair;
  source: WordPair;
}

/** One track of a matter, as the desk shows it. */
export interface TrackLine {
  id: string;
  kind: TrackKind;
  state: TrackState;
  facts: TrackFact[];
  line: string;
  overruled: boolean;
  chosenAt: string;
  chosenBy: string | null;
  clocks: Array<ClockView & { may: ClockMay | null }>;
  /** The acts its state allows, the next sensible one first; empty for whoever may not do them. */
  acts: TrackAct[];
  /** What is told at this end; empty before it. */
  routes: RouteCode[];
  /** The number of its agreement, when it is written. */
  agreement: string | null;
  /** Whether an agreement before the police may be written now. */
  mayWrite: boolean;
  /** With a minor party: whether the guardian was told; null where there is none. */
  guardianTold: boolean | null;
}

export interface TracksView {
  tracks: TrackLine[];
  /** Null, or why this reader may not choose. */
  mayChoose: string | null;
  category: string;
  subtype: string | null;
}

/** What a party reads of the tracks of their matter. */
export interface OwnTrack {
  kind: TrackKind;
  state: TrackState;
  since: string;
  due: string | null;
  routes: RouteCode[];
}

const person = z.object({
  side: z.enum(["A", "B", "helper"]),
  role: z.enum(["party", "guardian", "agent", "helper"]),
  name: z.string().trim().min(1).max(60),
  phone: z.string().max(30).default(""),
});

/** What an agreement before the police holds (Procedure 184). */
export const agreementSchema = z.object({
  matter: z.uuid(),
  track: z.uuid(),
  parties: z.array(person).min(2).max(20),
  heldAt: z.iso.datetime(),
  place: z.string().max(200),
  facts: z.string().max(4000),
  content: z.string().max(4000),
  performBy: z.iso.date().nullable(),
});
export type WriteAgreement = z.infer<typeof agreementSchema>;

export const factsSchema = z.array(z.enum(trackFacts)).max(trackFacts.length);
