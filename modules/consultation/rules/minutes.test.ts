import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomes } from "../model/sector.ts";
import { holeIn, mayWrite, type WrittenMinutes } from "./minutes.ts";

const resolution = fc.record({
  owner: fc.option(fc.uuid(), { nil: null }),
  due_on: fc.option(fc.constant("2026-12-31"), { nil: null }),
});
const item = fc.record({
  outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
  resolutions: fc.array(resolution, { maxLength: 4 }),
});

describe("what is missing in minutes", () => {
  it("is nothing exactly when each topic has an outcome, and each resolution an owner and a date", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const whole = items.every(
          (one) =>
            one.outcome !== null && one.resolutions.every((row) => row.owner !== null && row.due_on !== null),
        );
        expect(holeIn(items) === null).toBe(whole);
      }),
    );
  });

  it("is said of the first topic that lacks something", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
        const hole = holeIn(items);
        fc.pre(hole !== null);
        expect(holeIn(items.slice(0, hole!.n - 1))).toBeNull();
        expect(holeIn(items.slice(0, hole!.n))).toEqual(hole);
      }),
    );
  });
});

const owner = "0f6b3a52-0000-4000-8000-000000000001";
const facts = { owners: new Set([owner]), metOn: "2026-11-26" };
const minutes = (more: Partial<WrittenMinutes> = {}): WrittenMinutes => ({
  outcome: "agreed",
  outcomeWords: "",
  opinions: [{ text: "放学时车辆太多" }],
  resolutions: [{ text: "校门口增设隔离护栏", owner, dueOn: "2026-12-20" }],
  ...more,
});
const withResolution = (more: object) =>
  minutes({ resolutions: [{ ...minutes().resolutions[0]!, ...more }] });

describe("writing the minutes of a topic", () => {
  it("takes opinions and resolutions, and lets an owner or a date be missing for now", () => {
    expect(mayWrite(minutes(), facts)).toBeNull();
    expect(mayWrite(withResolution({ owner: null, dueOn: null }), facts)).toBeNull();
    expect(mayWrite(withResolution({ dueOn: facts.metOn }), facts)).toBeNull();
  });

  it("refuses an owner that is no body of today, a date before the meeting, and words that say nothing", () => {
    expect(mayWrite(withResolution({ owner: "somebody" }), facts)).toBe("minutes-owner-unfit");
    expect(mayWrite(withResolution({ dueOn: "2026-11-25" }), facts)).toBe("minutes-date-unfit");
    expect(mayWrite(withResolution({ text: "护栏" }), facts)).toBe("minutes-resolution-unfit");
    expect(mayWrite(minutes({ opinions: [{ text: " " }] }), facts)).toBe("minutes-opinion-unfit");
  });

  it("holds nobody to what was not agreed", () => {
    for (const outcome of ["put-off", "not-agreed"] as const) {
      expect(mayWrite(minutes({ outcome }), facts)).toBe("minutes-resolution-unfit");
      expect(mayWrite(minutes({ outcome, resolutions: [] }), facts)).toBeNull();
    }
  });

  it("takes nobody's number, wherever it stands", () => {
    const phone = "联系 138 0013 8000";
    expect(mayWrite(minutes({ opinions: [{ text: phone }] }), facts)).toBe("topic-names-somebody");
    expect(mayWrite(minutes({ outcomeWords: phone }), facts)).toBe("topic-names-somebody");
    expect(mayWrite(withResolution({ text: phone }), facts)).toBe("topic-names-somebody");
  });
});
