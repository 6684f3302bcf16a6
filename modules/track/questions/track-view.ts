import type { About } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { clockMay, clockView, extensionsOf, loadToSee, type MatterCore } from "@maple/matter/server";
import { namesOf } from "@maple/people/server";
import { question, staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { isTrackEnd, trackActsIn } from "../model/track-life.ts";
import type { OwnTrack, TracksView } from "../model/track-view.ts";
import { tracks } from "../model/tracks.ts";
import { isWritable } from "../rules/write-agreement.ts";
import { agreementsOf } from "../store/agreement-store.ts";
import { trackClocks, tracksOf } from "../store/track-store.ts";

const input = z.object({ matter: z.uuid() });

/** The number of an agreement before the police. */
export const agreementNumber = ({ year, number }: { year: number; number: number }) =>
  `〔${year}〕治调字第${String(number).padStart(4, "0")}号`;

/** The legal tracks of a matter for staff, with what they may do next; the proposal itself is read from the rules. */
export const tracksView = question<{ matter: string }, { matter: MatterCore; about: About }, TracksView>({
  verb: "track.view",
  input,
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const [rows, clocks, agreements, extensions] = await Promise.all([
      tracksOf(tx, county, matter.id),
      trackClocks(tx, county, matter.id),
      agreementsOf(tx, county, matter.id),
      extensionsOf(tx, county, matter.id),
    ]);
    const asking = extensions.map((one) => `staff:${one.asked_by}`);
    const staff = staffAmong([...rows.map((row) => row.chosen_by), ...asking]);
    const names = await namesOf(tx, county, localDateOf(now, "Asia/Shanghai"), staff);
    const mayChoose = mayActOn(actor, "track.choose", about);
    return {
      category: matter.category,
      subtype: matter.subtype,
      mayChoose,
      tracks: rows.map((row) => {
        const { life, routes } = tracks[row.kind];
        const agreement = agreements.find((one) => one.track === row.id);
        return {
          id: row.id,
          kind: row.kind,
          state: row.state,
          facts: row.facts,
          line: row.line,
          overruled: row.overruled,
          chosenAt: row.chosen_at,
          chosenBy: names.get(staffOf(row.chosen_by) ?? "") ?? null,
          clocks: clocks
            .filter((one) => one.track === row.id)
            .map((one) => ({
              ...clockView(one, now),
              may: clockMay(one, extensions, { actor, about, names, now, track: row.id }),
            })),
          acts:
            mayChoose !== null
              ? []
              : trackActsIn(life, row.state).filter(
                  (act) => row.kind !== "people" || act === "withdraw" || act === "move",
                ),
          routes: isTrackEnd(life, row.state) ? [...(routes[row.state] ?? [])] : [],
          agreement: agreement ? agreementNumber(agreement) : null,
          mayWrite: mayChoose === null && !agreement && isWritable(row.kind, row.state),
          guardianTold: row.guardian_told,
        };
      }),
    };
  },
});

/** The tracks of a matter for whoever holds its link: which way it goes, until when, and the routes at its end. */
export const ownTracks = question<{ matter: string }, null, OwnTrack[]>({
  verb: "track.own",
  input,
  load: async () => null,
  who: (actor, _facts, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter) ? null : "matter-not-found",
  answer: async ({ tx, county, input: { matter }, now }) => {
    const [rows, clocks] = await Promise.all([tracksOf(tx, county, matter), trackClocks(tx, county, matter)]);
    return rows.map((row) => {
      const { life, routes } = tracks[row.kind];
      const dues = clocks
        .filter((one) => one.track === row.id)
        .map((one) => clockView(one, now))
        .filter((one) => one.state === "running" || one.state === "overdue")
        .map((one) => one.due!);
      return {
        kind: row.kind,
        state: row.state,
        since: row.chosen_at,
        due: dues.sort()[0] ?? null,
        routes: isTrackEnd(life, row.state) ? [...(routes[row.state] ?? [])] : [],
      };
    });
  },
});
