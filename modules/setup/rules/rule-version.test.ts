import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleVersion } from "../model/county-rule.ts";
import { historyOf, isSame, objectionToVersion, ruleAt } from "./rule-version.ts";

const rule = { first: { n: 1 } };
const version = (no: number, from: string, setAt: string, n: number): RuleVersion<{ n: number }> => ({
  version: no,
  from,
  setAt,
  value: { n },
  source: "县政法委会议",
  setBy: "a",
});
const at = (day: string, time = "12:00") => new Date(`${day}T${time}:00+08:00`).toISOString();

describe("which version of a county's rule holds", () => {
  it("is the first one until the county decides, and from the day that it named", () => {
    const own = [version(2, "2026-12-01", at("2026-11-26"), 7)];
    expect(ruleAt(rule, [], at("2026-11-26")).version).toBe(1);
    expect(ruleAt(rule, own, at("2026-11-30", "23:59")).version).toBe(1);
    expect(ruleAt(rule, own, at("2026-12-01", "00:00"))).toEqual({
      version: 2,
      since: "2026-12-01",
      value: { n: 7 },
    });
  });

  it("is what was decided last for a day, and nothing that was decided after the moment asked about", () => {
    const own = [
      version(2, "2026-11-26", at("2026-11-26", "10:00"), 2),
      version(3, "2026-11-26", at("2026-11-26", "11:00"), 3),
    ];
    expect(ruleAt(rule, own, at("2026-11-26", "09:00")).version).toBe(1);
    expect(ruleAt(rule, own, at("2026-11-26", "10:30")).version).toBe(2);
    expect(ruleAt(rule, own, at("2026-11-26", "11:30")).version).toBe(3);
  });

  it("never changes for a moment that has passed, whatever is decided later", () => {
    const day = fc.integer({ min: 0, max: 40 });
    const decided = fc.array(fc.record({ wait: day, ahead: day }), { maxLength: 8 });
    fc.assert(
      fc.property(decided, day, (list, asked) => {
        let now = Date.parse(at("2026-01-01"));
        const own = list.map(({ wait, ahead }, place) => {
          now += wait * 86_400_000 + 1;
          const from = new Date(now + ahead * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
          return version(place + 2, from, new Date(now).toISOString(), place);
        });
        const moment = new Date(Date.parse(at("2026-01-01")) + asked * 86_400_000).toISOString();
        const known = own.filter((one) => one.setAt <= moment);
        expect(ruleAt(rule, own, moment)).toEqual(ruleAt(rule, known, moment));
      }),
    );
  });
});

describe("deciding a county's rule", () => {
  const now = at("2026-11-26");
  const given = { value: { n: 2 }, from: "2026-11-26", source: "会议纪要", now };
  it("begins today or later, on a ground, and changes something", () => {
    expect(objectionToVersion(rule, [], given)).toBeNull();
    expect(objectionToVersion(rule, [], { ...given, from: "2026-11-25" })).toBe("rule-too-early");
    expect(objectionToVersion(rule, [], { ...given, source: " 无 " })).toBe("rule-ground-needed");
    expect(objectionToVersion(rule, [], { ...given, value: { n: 1 } })).toBe("rule-unchanged");
  });

  it("may take back what has not begun by putting what holds today again from that day", () => {
    const coming = [version(2, "2026-12-01", at("2026-11-25"), 9)];
    expect(objectionToVersion(rule, coming, { ...given, value: { n: 1 }, from: "2026-12-01" })).toBeNull();
    const both = [...coming, version(3, "2026-12-01", now, 1)];
    expect(historyOf(rule, both, now, new Map()).map((one) => [one.version, one.stands])).toEqual([
      [3, "coming"],
      [2, "passed"],
      [1, "now"],
    ]);
  });

  it("knows the same data in another order of its keys", () => {
    expect(isSame({ a: 1, b: [{ c: 1, d: undefined }] }, { b: [{ c: 1 }], a: 1 })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });
});
