import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TrackFact, trackFacts } from "../model/track-facts.ts";
import {
  isTrackEnd,
  type LifeKind,
  lifeOf,
  lives,
  type TrackState,
  trackActsIn,
} from "../model/track-life.ts";
import { trackKinds, tracks } from "../model/tracks.ts";
import { lines } from "./track-lines.ts";
import { tracksFor } from "./tracks-for.ts";

const of = (category: string, facts: TrackFact[] = [], subtype: string | null = null) =>
  tracksFor({ category, subtype, facts: new Set(facts) });
const fits = (...given: Parameters<typeof of>) => of(...given).fits.map((one) => one.kind);
const why = (kind: string, ...given: Parameters<typeof of>) =>
  of(...given).excluded.find((one) => one.kind === kind);

describe("the tracks of a matter, line by line", () => {
  const examples: Record<string, () => void> = {
    danger: () => {
      expect(fits("01", ["danger", "violation", "minor"])).toEqual(["family"]);
      expect(fits("01", [], "01-family-violence")).toEqual(["family"]);
      expect(why("people", "01", ["danger"])).toMatchObject({ line: "danger", overrulable: false });
    },
    crime: () => {
      expect(fits("06", ["crime"])).toEqual(["none"]);
      expect(fits("06", [], "06-minor-harmed")).toEqual(["none"]);
    },
    "accepted-elsewhere": () => expect(fits("02", ["accepted-elsewhere"])).toEqual(["none"]),
    identity: () => expect(fits("01", ["identity"])).toEqual(["none"]),
    "administrative-only": () => expect(fits("08", ["administrative-only"])).toEqual(["petition"]),
    refuses: () => {
      expect(fits("02", ["refuses", "violation", "minor"])).toEqual(["none"]);
      expect(fits("08", ["refuses"])).toEqual(["petition"]);
    },
    repeated: () => expect(why("police", "06", ["violation", "minor", "repeated"])?.line).toBe("repeated"),
    hired: () => expect(why("police", "06", ["violation", "minor", "hired"])?.line).toBe("hired"),
    gang: () => expect(why("police", "06", ["violation", "minor", "gang"])?.line).toBe("gang"),
    again: () => expect(why("police", "06", ["violation", "minor", "again"])?.line).toBe("again"),
    flees: () =>
      expect(why("police-spot", "06", ["violation", "minor", "spot", "flees"])?.line).toBe("flees"),
    "no-violation": () => {
      expect(fits("02")).toEqual(["people"]);
      expect(why("police", "02")).toMatchObject({ line: "no-violation", overrulable: false });
    },
    "not-minor": () => expect(why("police", "06", ["violation"])?.line).toBe("not-minor"),
    spot: () =>
      expect(fits("02", ["violation", "minor", "spot"])).toEqual(["police-spot", "police", "people"]),
    "not-spot": () => expect(why("police-spot", "02", ["violation", "minor"])?.line).toBe("not-spot"),
    violation: () => expect(fits("06", ["violation", "minor"])).toEqual(["police", "people"]),
    labour: () => {
      expect(fits("10")).toEqual(["labour", "people"]);
      expect(fits("11")).toEqual(["labour", "people"]);
    },
    medical: () => expect(fits("15")).toEqual(["medical", "people"]),
    traffic: () => expect(fits("16")).toEqual(["traffic", "people"]),
    land: () => expect(fits("07")).toEqual(["land", "people"]),
    consumer: () => {
      for (const category of ["12", "13", "14"]) expect(fits(category)).toEqual(["consumer", "people"]);
    },
    administrative: () => {
      expect(fits("09")).toEqual(["administrative", "people"]);
      expect(fits("02", [], "02-noise")).toEqual(["administrative", "people"]);
    },
    petition: () => expect(fits("08")).toEqual(["administrative", "petition", "people"]),
    people: () => expect(fits("04")).toEqual(["people"]),
    "no-danger": () => expect(why("family", "02")).toMatchObject({ line: "no-danger", overrulable: true }),
    "other-field": () =>
      expect(why("labour", "02")).toMatchObject({ line: "other-field", overrulable: true }),
    guardian: () => {
      expect(of("06", ["minor-party"]).duties.map((one) => one.line)).toEqual(["guardian"]);
      expect(of("06").duties).toEqual([]);
    },
  };

  it("Every line of the law has its example here.", () => {
    expect(Object.keys(examples).sort()).toEqual(lines.map((line) => line.id).sort());
  });
  for (const [line, example] of Object.entries(examples)) it(`“${line}” decides as the law says.`, example);

  it("There is always a way, each track is spoken of once, and danger never leads to reconciliation first.", () => {
    const subtypes = [null, "01-family-violence", "02-noise", "06-minor-harmed"];
    const categories = [...Array.from({ length: 17 }, (_, i) => String(i + 1).padStart(2, "0")), "99"];
    fc.assert(
      fc.property(
        fc.constantFrom(...categories),
        fc.constantFrom(...subtypes),
        fc.subarray([...trackFacts]),
        (category, subtype, facts) => {
          const { fits: fit, excluded } = of(category, facts, subtype);
          expect(fit.length).toBeGreaterThan(0);
          const kinds = [...fit, ...excluded].map((one) => one.kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          expect(new Set([...kinds, "none"]).size).toBe(trackKinds.length);
          if (facts.includes("danger")) expect(fit.map((one) => one.kind)).toEqual(["family"]);
          if (facts.includes("crime") || facts.includes("accepted-elsewhere"))
            expect(["none", "family"]).toContain(fit[0]!.kind);
          for (const one of [...fit, ...excluded]) expect(one.words.zh && one.source.zh).toBeTruthy();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the lives of the tracks", () => {
  for (const kind of Object.keys(lives) as LifeKind[])
    it(`“${kind}”: every state is reached from the choice, and from every state an end is reached.`, () => {
      const life = lifeOf(kind);
      const reach = (from: TrackState): Set<TrackState> => {
        const seen = new Set<TrackState>([from]);
        for (const state of seen) for (const next of Object.values(life[state] ?? {})) seen.add(next);
        return seen;
      };
      const states = Object.keys(life) as TrackState[];
      expect([...reach("chosen")].sort()).toEqual([...states].sort());
      for (const state of states) expect([...reach(state)].some((one) => isTrackEnd(kind, one))).toBe(true);
    });

  it("Every end of every track tells the parties where it goes on, or is a performed agreement.", () => {
    for (const kind of trackKinds) {
      const { life, routes } = tracks[kind];
      for (const state of Object.keys(lifeOf(life)) as TrackState[]) {
        if (!isTrackEnd(life, state)) continue;
        expect(`${kind} ${state} ${routes[state] === undefined}`).toBe(`${kind} ${state} false`);
        if (state !== "performed") expect(routes[state]!.length).toBeGreaterThan(0);
      }
    }
  });

  it("Clocks move only by the choice and by acts that the life has.", () => {
    for (const kind of trackKinds) {
      const { life, clocks } = tracks[kind];
      const acts = new Set(
        (Object.keys(lifeOf(life)) as TrackState[]).flatMap((state) => trackActsIn(life, state)),
      );
      for (const act of Object.keys(clocks)) expect(act === "choose" || acts.has(act as never)).toBe(true);
    }
  });
});
