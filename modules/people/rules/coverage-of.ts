import type { LocalDate } from "@maple/platform/clock";
import type { PostRecord } from "../model/staff.ts";
import type { Coverage, LineCoverage, PatternLine } from "../model/staffing.ts";
import { heldOn } from "./post-days.ts";

/** Where a pattern is looked for: the unit, and the communities that it answers for. */
export interface StaffedPlace {
  unit: string;
  communities: readonly string[];
}

type Held = Pick<
  PostRecord,
  "staff" | "role" | "unit" | "from" | "until" | "suspendedFrom" | "suspendedUntil" | "annulled"
>;

/**
 * What a place has of a pattern on a day: held, missing, surplus, line by line. People are counted, not posts: whoever
 * holds two posts of a role is one head. Mission F2.
 */
export function coverageOf(
  lines: readonly PatternLine[],
  place: StaffedPlace,
  posts: readonly Held[],
  day: LocalDate,
): Coverage {
  const here = posts.filter(
    (post) => heldOn(post, day) && (post.unit === place.unit || place.communities.includes(post.unit)),
  );
  const holders = (role: string) => [
    ...new Set(here.filter((post) => post.role === role).map((post) => post.staff)),
  ];
  const counted = lines.map(({ role, atLeast, atMost, each }): LineCoverage => {
    const bound = each === null ? null : holders(each);
    const staff = holders(role).filter((one) => bound === null || bound.includes(one));
    const needed = bound === null ? atLeast : bound.length;
    const held = staff.length;
    return {
      role,
      each,
      needed,
      atMost: bound === null ? atMost : null,
      held,
      missing: Math.max(0, needed - held),
      surplus: bound === null && atMost !== null ? Math.max(0, held - atMost) : 0,
      staff,
    };
  });
  return { fits: counted.every((line) => line.missing === 0 && line.surplus === 0), lines: counted };
}

export type PatternObjection =
  | "pattern-name-needed"
  | "pattern-lines-needed"
  | "pattern-bounds-crossed"
  | "pattern-line-twice"
  | "day-in-past";

/** Whether a pattern can be kept: a version begins today or later, so that past coverage stays what it was. */
export function objectionToPattern(
  pattern: { name: { zh: string; en: string }; lines: readonly PatternLine[]; from: LocalDate },
  today: LocalDate,
): PatternObjection | null {
  if (pattern.name.zh.trim() === "") return "pattern-name-needed";
  if (pattern.lines.length === 0) return "pattern-lines-needed";
  if (pattern.lines.some((line) => line.atMost !== null && line.atMost < line.atLeast))
    return "pattern-bounds-crossed";
  const keys = pattern.lines.map((line) => `${line.role} ${line.each ?? ""}`);
  if (new Set(keys).size < keys.length) return "pattern-line-twice";
  return pattern.from < today ? "day-in-past" : null;
}
