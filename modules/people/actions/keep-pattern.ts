import { type CountyMap, countyMap } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { type Pattern, type PatternUse, patternLineSchema, staffedKinds } from "../model/staffing.ts";
import { objectionToPattern } from "../rules/coverage-of.ts";
import { mayKeep } from "../rules/keep-area.ts";
import { termCovers } from "../rules/post-days.ts";
import {
  endPattern,
  insertPattern,
  keepPatternUse,
  listPatterns,
  listPatternUses,
} from "../store/staffing-store.ts";
import { today } from "./post-facts.ts";

const keepInput = z.object({
  /** The pattern of which this is a new version; absent for a new pattern. */
  series: z.uuid().nullable().default(null),
  name: z.object({ zh: z.string().max(60), en: z.string().max(100) }),
  source: z.string().max(200).default(""),
  unitKind: z.enum(staffedKinds),
  lines: z.array(patternLineSchema).max(30),
  from: z.iso.date(),
});

interface Facts {
  map: CountyMap;
  patterns: Pattern[];
}

/** A new pattern, or a new version of one from a day on; coverage of the days before stays what it was. */
export const keepPattern = action<z.infer<typeof keepInput>, Facts, { series: string }>({
  verb: "people.keep-pattern",
  input: keepInput,
  load: async ({ tx, county }) => ({
    map: await countyMap(tx, county),
    patterns: await listPatterns(tx, county),
  }),
  who: (actor, { map }) => mayKeep(actor, "staffing.keep", null, map),
  run: async ({ tx, county, input, facts: { patterns }, now, tell }) => {
    const objection = objectionToPattern(input, today(now));
    if (objection) refuse(objection);
    const versions = patterns.filter((one) => one.series === input.series);
    if (input.series !== null && versions.length === 0) refuse("pattern-not-found");
    if (versions.some((one) => one.from > input.from)) refuse("pattern-version-later");
    const before = versions.find((one) => termCovers(one, input.from));
    if (before) await endPattern(tx, county, before.id, input.from);
    const id = newId();
    const series = input.series ?? id;
    await insertPattern(tx, county, { ...input, id, series, until: null });
    tell({
      stream: series,
      kind: "pattern",
      type: "staffing.pattern-kept",
      data: { version: id, unitKind: input.unitKind, from: input.from, lines: input.lines.length },
    });
    return { series };
  },
});

const useInput = z.object({ unit: z.uuid(), series: z.uuid(), from: z.iso.date() });
type UseFacts = Facts & { uses: PatternUse[] };

const loadUse = async ({ tx, county }: { tx: Parameters<typeof listPatterns>[0]; county: number }) => ({
  map: await countyMap(tx, county),
  patterns: await listPatterns(tx, county),
  uses: await listPatternUses(tx, county),
});

/** A unit is staffed after a pattern from a day on. */
export const assignPattern = action<z.infer<typeof useInput>, UseFacts, { unit: string }>({
  verb: "people.assign-pattern",
  input: useInput,
  load: loadUse,
  who: (actor, { map }, { unit }) => mayKeep(actor, "staffing.keep", unit, map),
  run: async ({ tx, county, input, facts: { map, patterns, uses }, now, tell }) => {
    const { unit, series, from } = input;
    if (from < today(now)) refuse("day-in-past");
    const pattern = patterns.find((one) => one.series === series) ?? refuse("pattern-not-found");
    const kind = (map.units.get(unit) ?? refuse("unit-unknown")).kind;
    if (kind !== pattern.unitKind) refuse("pattern-other-kind");
    const running = uses.some(
      (use) => use.unit === unit && use.series === series && (use.until === null || use.until > from),
    );
    if (running) refuse("pattern-used-already");
    await keepPatternUse(tx, county, { unit, series, from, until: null });
    tell({ stream: series, kind: "pattern", type: "staffing.pattern-assigned", data: { unit, from } });
    return { unit };
  },
});

/** From a day on a unit is no longer measured by a pattern. */
export const releasePattern = action<z.infer<typeof useInput>, UseFacts, { unit: string }>({
  verb: "people.release-pattern",
  input: useInput,
  load: loadUse,
  who: (actor, { map }, { unit }) => mayKeep(actor, "staffing.keep", unit, map),
  run: async ({ tx, county, input, facts: { uses }, now, tell }) => {
    const { unit, series, from } = input;
    if (from < today(now)) refuse("day-in-past");
    const use =
      uses.find((one) => one.unit === unit && one.series === series && termCovers(one, from)) ??
      refuse("pattern-not-found");
    await keepPatternUse(tx, county, { ...use, until: from });
    tell({ stream: series, kind: "pattern", type: "staffing.pattern-released", data: { unit, from } });
    return { unit };
  },
});
