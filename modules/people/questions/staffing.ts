import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { roleWords } from "../model/roles.ts";
import type { PostRecord } from "../model/staff.ts";
import { type Pattern, type StaffingView, staffedKinds, type UnitStaffing } from "../model/staffing.ts";
import { coverageOf } from "../rules/coverage-of.ts";
import { keepArea, mayKeep } from "../rules/keep-area.ts";
import { termCovers } from "../rules/post-days.ts";
import { staffNames } from "../store/people-store.ts";
import { postsHeldOn } from "../store/post-store.ts";
import { listPatterns, listPatternUses } from "../store/staffing-store.ts";

/** Patterns against the posts held today: unit by unit, and as figures with their base. */
export const staffing = question<Record<string, never>, CountyMap, StaffingView>({
  verb: "staffing.see",
  input: z.object({}),
  load: ({ tx, county }) => countyMap(tx, county),
  who: (actor, map) => mayKeep(actor, "staffing.see", null, map),
  answer: async ({ tx, county, actor, facts: map, now }) => {
    const day = localDateOf(now, "Asia/Shanghai");
    const area = keepArea(actor, "staffing.see", map);
    const versions = await listPatterns(tx, county);
    const uses = (await listPatternUses(tx, county)).filter((use) => termCovers(use, day));
    const posts = await postsHeldOn(tx, county, day);
    const patterns = versions.filter((one) => termCovers(one, day));
    const kinds: readonly string[] = staffedKinds;
    const units = [...map.units.values()]
      .filter((unit) => kinds.includes(unit.kind) && isInForce(unit, day))
      .filter((unit) => area === "all" || area?.has(unit.id))
      .map((unit) => {
        const followed = uses
          .filter((use) => use.unit === unit.id)
          .flatMap((use) => patterns.find((one) => one.series === use.series) ?? []);
        return staffed(unit, followed, { map, posts, day });
      });
    const shown = [
      ...new Set(
        units.flatMap((unit) => unit.patterns.flatMap((one) => one.lines.flatMap((line) => line.staff))),
      ),
    ];
    const rooms = units.filter((unit) => unit.kind === "police-room" && unit.fits !== null);
    return {
      day,
      units,
      patterns: [...patterns, ...unbegun(versions, day)].map((pattern) => {
        const users = units.flatMap((unit) => unit.patterns.filter((one) => one.series === pattern.series));
        const planned = versions.find((one) => one.series === pattern.series && one.from > day)?.from ?? null;
        return { ...pattern, base: users.length, fit: users.filter((one) => one.fits).length, planned };
      }),
      rooms: { fit: rooms.filter((unit) => unit.fits).length, base: rooms.length },
      names: Object.fromEntries(await staffNames(tx, county, shown)),
      roleWords,
      may: { keep: mayKeep(actor, "staffing.keep", null, map) === null },
    };
  },
});

/** Patterns whose first version is still to come. */
function unbegun(versions: readonly Pattern[], day: string): Pattern[] {
  return versions.filter(
    (one) =>
      one.from > day && !versions.some((other) => other.series === one.series && other.from < one.from),
  );
}

function staffed(
  unit: { id: string; kind: string; name: { zh: string; en: string } },
  followed: readonly Pattern[],
  given: { map: CountyMap; posts: readonly PostRecord[]; day: string },
): UnitStaffing {
  const { map, posts, day } = given;
  const communities = [
    ...new Set(
      [...map.grids.values()]
        .filter((grid) => grid.policeRoom === unit.id && grid.level === 3)
        .map((grid) => grid.community),
    ),
  ];
  const place = { unit: unit.id, communities };
  const patterns = followed.map((pattern) => ({
    ...coverageOf(pattern.lines, place, posts, day),
    series: pattern.series,
    name: pattern.name,
    notes: pattern.lines.map((line) => line.note),
  }));
  return {
    unit: unit.id,
    unitName: unit.name,
    kind: unit.kind,
    patterns,
    fits: patterns.length === 0 ? null : patterns.every((one) => one.fits),
    heads: new Set(patterns.flatMap((one) => one.lines.flatMap((line) => line.staff))).size,
  };
}
