import { addDays, startOfLocalDay } from "@maple/platform/clock";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MatterHistory } from "../model/history.ts";
import { type MonthRule, monthRule, standings } from "../model/month.ts";
import { monthPlus, spanOf } from "./months.ts";
import { standOf } from "./stand-of.ts";

const zone = "Asia/Shanghai";
const at = (day: number) => startOfLocalDay(addDays("2026-08-01", day), zone);
const october = spanOf("2026-10");
const rule = monthRule.first;

/** A matter that was reported and taken up, with a month to settle it from its acceptance on. */
function matter(events: Array<[type: string, day: number, way?: string]>): MatterHistory {
  const accepted = events.filter(([type]) => type === "accepted" || type === "reopened");
  const end = (from: number) =>
    events.find(
      ([type, day]) => ["settled", "declined", "withdrawn", "merged"].includes(type) && day >= from,
    );
  return {
    matter: "m",
    room: "r",
    events: events.map(([type, day, way]) => ({ type, at: at(day), way: way ?? null })),
    clocks: accepted.map(([, day], n) => {
      const met = end(day);
      return {
        rule: "MATTER_SETTLE",
        serial: n + 1,
        events: [
          { kind: "started", at: at(day) },
          ...(met ? [{ kind: "met" as const, at: at(met[1]) }] : []),
        ],
        runs: { id: "MATTER_SETTLE", from: "2020-01-01", by: "law", length: 30, unit: "day" },
      };
    }),
  };
}

const first: Array<[string, number]> = [
  ["reported", 55],
  ["accepted", 56],
];
const stands = (history: MatterHistory, with_: Partial<MonthRule> = {}) =>
  standOf(history, october, { ...rule, ...with_ }).standing;

describe("how a matter stands at the end of a month", () => {
  it("is mediated when it was settled in a way that counts, and stays in the base when it was another way", () => {
    expect(stands(matter([...first, ["settled", 70, "on-the-spot"]]))).toBe("mediated");
    expect(stands(matter([...first, ["settled", 70, "answered"]]))).toBe("other-way");
    expect(stands(matter([...first, ["settled", 70, "answered"]]), { ways: ["answered"] })).toBe("mediated");
  });

  it("is due when its time ran out, once, and settled late it is not counted again", () => {
    const late = matter([
      ["reported", 10],
      ["accepted", 10],
      ["settled", 70, "on-the-spot"],
    ]);
    expect(standOf(late, spanOf("2026-09"), rule).standing).toBe("overdue");
    expect(standOf(late, october, rule).standing).toBe("earlier");
  });

  it("is open while its time runs, and what happens after the month changes nothing", () => {
    const later = matter([...first, ["settled", 95, "on-the-spot"]]);
    expect(
      stands(
        matter([
          ["reported", 85],
          ["accepted", 86],
        ]),
      ),
    ).toBe("open");
    expect(stands(later)).toBe("overdue");
    expect(stands(matter([...first, ["settled", 70, "on-the-spot"], ["reopened", 100]]))).toBe("mediated");
  });

  it("is open again when it was reopened in the same month: a false closing does not count", () => {
    expect(stands(matter([...first, ["settled", 62, "on-the-spot"], ["reopened", 80]]))).toBe("open");
  });

  it("is not in the base of what was taken up while nobody did, and is in that of what was found", () => {
    const declined = matter([
      ["reported", 60],
      ["declined", 65],
    ]);
    expect(stands(declined)).toBe("out");
    expect(stands(declined, { base: "found" })).toBe("ended");
    expect(stands(matter([...first, ["merged", 64]]), { base: "found" })).toBe("out");
  });

  it("counts an agreement at once where the county says so, and a broken one as ended", () => {
    const agreed = matter([...first, ["agreement-recorded", 66]]);
    expect(stands(agreed, { success: "agreement" })).toBe("mediated");
    expect(
      stands(matter([...first, ["agreement-recorded", 66], ["mediation-ended", 75, "breached"]]), {
        success: "agreement",
      }),
    ).toBe("ended");
  });
});

const event = fc.tuple(
  fc.constantFrom(
    "accepted",
    "settled",
    "reopened",
    "declined",
    "agreement-recorded",
    "mediation-ended",
    "merged",
    "unmerged",
  ),
  fc.integer({ min: 1, max: 200 }),
  fc.constantFrom("on-the-spot", "answered", "people-mediation"),
);
const history = fc
  .array(event, { maxLength: 8 })
  .map((events) => matter([["reported", 0], ...[...events].sort((a, b) => a[1] - b[1])]));
const rules: fc.Arbitrary<MonthRule> = fc.record({
  base: fc.constantFrom("found", "accepted"),
  success: fc.constantFrom("agreement", "performed"),
  ways: fc.constant(rule.ways),
  per: fc.constant("households" as const),
});
const months = Array.from({ length: 8 }, (_, n) => monthPlus("2026-07", n));
const counted = ["mediated", "other-way", "ended", "overdue"];

describe("months after one another", () => {
  it("count a matter once for its report and once for each time it was reopened, at most", () => {
    fc.assert(
      fc.property(history, rules, (one, held) => {
        const found = months.map((month) => standOf(one, spanOf(month), held).standing);
        for (const standing of found) expect(standings).toContain(standing);
        const rounds = 1 + one.events.filter((each) => each.type === "reopened").length;
        expect(found.filter((standing) => counted.includes(standing)).length).toBeLessThanOrEqual(rounds);
      }),
    );
  });

  it("do not change by what comes later", () => {
    fc.assert(
      fc.property(history, rules, (one, held) => {
        for (const month of months) {
          const span = spanOf(month);
          const cut = {
            ...one,
            events: one.events.filter((each) => each.at < span.until),
            clocks: one.clocks
              .map((clock) => ({
                ...clock,
                events: clock.events.filter((each) => each.at < span.until),
              }))
              .filter((clock) => clock.events.length > 0),
          };
          expect(standOf(cut, span, held)).toEqual(standOf(one, span, held));
        }
      }),
    );
  });
});
