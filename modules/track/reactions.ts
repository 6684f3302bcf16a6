import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { append, type OrderedEvent, type Reaction, type Told } from "@maple/platform/ledger";
import { stepTrack } from "./actions/track-facts.ts";
import { isTrackEnd, nextTrackState, type TrackAct } from "./model/track-life.ts";
import { tracks } from "./model/tracks.ts";
import { insertTrack, moveTrack, tracksOf } from "./store/track-store.ts";

/** What a step of a mediation is in the life of its track. */
const stepOf: Readonly<Record<string, (event: OrderedEvent) => TrackAct[]>> = {
  "matter.mediation-begun": () => ["begin"],
  "matter.agreement-recorded": () => ["agree"],
  "matter.settled": () => ["perform"],
  // Ended before an agreement it failed, after one it was not performed: the life allows one of the two.
  "matter.mediation-ended": () => ["fail", "breach"],
};

/** The track of people's mediation follows the mediation: it is begun with it and ends with it. */
export const followMediation = (now: () => Moment): Reaction => ({
  name: "track.follow-mediation",
  types: Object.keys(stepOf),
  react: async (tx, events) => {
    for (const event of events) {
      const { county, stream: matter, acted_at: at } = event;
      const { life } = tracks.people;
      const all = await tracksOf(tx, county, matter);
      let track = all.findLast((one) => one.kind === "people" && !isTrackEnd(life, one.state));
      if (!track) {
        if (event.type !== "matter.mediation-begun") continue;
        track = {
          id: newId(),
          matter,
          kind: "people",
          state: "chosen",
          facts: [],
          line: "people",
          overruled: false,
          note: null,
          chosen_by: event.actor ?? systemOf(county, "track.follow-mediation").id,
          chosen_at: at ?? now(),
          guardian_told: null,
        };
        await insertTrack(tx, county, track);
      }
      for (const act of stepOf[event.type]!(event)) {
        const next = nextTrackState(life, track.state, act);
        if (next === null) continue;
        await moveTrack(tx, county, track.id, { state: next, at: at ?? now() });
        break;
      }
    }
  },
});

/** What the end of a matter does to its tracks: nothing is left that nobody goes on with. */
const endings: Readonly<Record<string, TrackAct>> = {
  "matter.declined": "withdraw",
  "matter.withdrawn": "withdraw",
};

/**
 * When a matter is declined or taken back, the tracks that have not come to their end are given up, with their clocks.
 * A mediation that failed, or a case that went to the police, leaves them: another route goes on.
 */
export const endTracksReaction = (now: () => Moment): Reaction => ({
  name: "track.end-with-matter",
  types: Object.keys(endings),
  react: async (tx, events) => {
    for (const { county, stream, type, received_at } of events)
      for (const track of await tracksOf(tx, county, stream)) {
        const act = endings[type]!;
        // A matter that was reopened may have been given a track since.
        if (track.chosen_at > received_at) continue;
        if (nextTrackState(tracks[track.kind].life, track.state, act) === null) continue;
        const told: Told[] = [];
        await stepTrack({ tx, county, now: received_at, tell: (one) => told.push(one) }, track, act, {
          why: "matter-over",
        });
        await append(tx, told, {
          county,
          actor: actorText(systemOf(county, "track.end-with-matter")),
          command: null,
          receivedAt: now(),
        });
      }
  },
});
