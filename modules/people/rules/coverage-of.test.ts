import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Role, roles } from "../model/roles.ts";
import type { PatternLine } from "../model/staffing.ts";
import { coverageOf, objectionToPattern } from "./coverage-of.ts";

const day = "2026-11-25";
const place = { unit: "room", communities: ["c1", "c2"] };
const post = (staff: string, role: Role, unit = "room", more: object = {}) => ({
  staff,
  role,
  unit,
  from: "2024-01-01",
  until: null as string | null,
  suspendedFrom: null,
  suspendedUntil: null,
  annulled: false,
  ...more,
});
const line = (role: Role, atLeast: number, more: Partial<PatternLine> = {}): PatternLine => ({
  role,
  atLeast,
  atMost: null,
  each: null,
  note: { zh: "", en: "" },
  ...more,
});
const oneTwoN = [line("officer", 1, { atMost: 1 }), line("auxiliary-officer", 2), line("grid-worker", 1)];
const full = [
  post("o", "officer"),
  post("a1", "auxiliary-officer"),
  post("a2", "auxiliary-officer"),
  post("g", "grid-worker", "c1"),
];
const counts = (posts: ReturnType<typeof post>[], lines = oneTwoN) =>
  coverageOf(lines, place, posts, day).lines.map((one) => [one.held, one.missing, one.surplus]);

describe("what a room has of its pattern", () => {
  it("fits when every line has enough and none too many", () => {
    expect(coverageOf(oneTwoN, place, full, day).fits).toBe(true);
  });

  it("says what is missing and what is too much", () => {
    expect(counts(full.slice(1))).toEqual([
      [0, 1, 0],
      [2, 0, 0],
      [1, 0, 0],
    ]);
    expect(counts([...full, post("o2", "officer")])[0]).toEqual([2, 0, 1]);
    expect(coverageOf(oneTwoN, place, [...full, post("o2", "officer")], day).fits).toBe(false);
  });

  it("counts posts of the day alone: not ended, planned, annulled, covered by another, or of another place", () => {
    for (const more of [
      { until: day },
      { from: "2026-11-26" },
      { annulled: true },
      { suspendedFrom: day },
      { unit: "elsewhere" },
    ])
      expect(counts([post("o", "officer", "room", more), ...full.slice(1)])[0]).toEqual([0, 1, 0]);
  });

  it("counts a person once, however many posts of the role they hold", () => {
    expect(counts([...full.slice(0, 2), post("a1", "auxiliary-officer", "c1"), full[3]!])[1]).toEqual([
      1, 1, 0,
    ]);
  });

  it("asks of “each” that everybody of one role holds the other too", () => {
    const seats = [line("committee-member", 0, { each: "auxiliary-officer" })];
    const one = [...full, post("a1", "committee-member", "c1"), post("g", "committee-member", "c1")];
    expect(coverageOf(seats, place, one, day)).toMatchObject({
      fits: false,
      lines: [{ needed: 2, held: 1, missing: 1, staff: ["a1"] }],
    });
    expect(coverageOf(seats, place, [...one, post("a2", "committee-member", "c2")], day).fits).toBe(true);
  });

  it("never loses a head: held is what was needed, less what is missing, plus what is over", () => {
    const someone = fc.record({
      staff: fc.constantFrom("a", "b", "c", "d"),
      role: fc.constantFrom(...roles),
      unit: fc.constantFrom("room", "c1", "elsewhere"),
    });
    fc.assert(
      fc.property(fc.array(someone), fc.nat(4), fc.nat(4), (held, least, more) => {
        const posts = held.map((one) => post(one.staff, one.role, one.unit));
        const [got] = coverageOf(
          [line("grid-worker", least, { atMost: least + more })],
          place,
          posts,
          day,
        ).lines;
        expect(got!.missing === 0 || got!.surplus === 0).toBe(true);
        expect(got!.held).toBeGreaterThanOrEqual(least - got!.missing);
        expect(got!.held - got!.surplus).toBeLessThanOrEqual(least + more);
        expect(got!.held).toBe(got!.staff.length);
      }),
    );
  });
});

describe("keeping a pattern", () => {
  const pattern = { name: { zh: "1+2+N", en: "" }, lines: oneTwoN, from: day };
  it("needs a name, lines that do not contradict themselves, and a day that has not been", () => {
    expect(objectionToPattern(pattern, day)).toBeNull();
    expect(objectionToPattern({ ...pattern, name: { zh: " ", en: "" } }, day)).toBe("pattern-name-needed");
    expect(objectionToPattern({ ...pattern, lines: [] }, day)).toBe("pattern-lines-needed");
    expect(objectionToPattern({ ...pattern, lines: [line("officer", 2, { atMost: 1 })] }, day)).toBe(
      "pattern-bounds-crossed",
    );
    expect(objectionToPattern({ ...pattern, lines: [...oneTwoN, line("officer", 1)] }, day)).toBe(
      "pattern-line-twice",
    );
    expect(objectionToPattern({ ...pattern, from: "2026-11-24" }, day)).toBe("day-in-past");
  });
});
