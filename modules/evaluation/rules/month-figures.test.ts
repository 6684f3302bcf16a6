import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthKeys, type RoomMonth, standings } from "../model/month.ts";
import { countInterval } from "./count-interval.ts";
import { differenceOf } from "./difference.ts";
import { compare, estimateOf, linesBehind, linesOfPart, monthFigures, provedText } from "./month-figures.ts";

describe("the interval of a count", () => {
  it("holds the count, and its bounds grow with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const [low, high] = countInterval(count);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
        const [low2, high2] = countInterval(count + 1);
        expect(low2).toBeGreaterThanOrEqual(low);
        expect(high2).toBeGreaterThan(high);
      }),
    );
  });

  it("is the exact one as it is published in tables", () => {
    const said = [0, 1, 3, 10, 50].map((count) => countInterval(count).map((one) => one.toFixed(2)));
    expect(said).toEqual([
      ["0.00", "3.69"],
      ["0.03", "5.57"],
      ["0.62", "8.77"],
      ["4.80", "18.39"],
      ["37.11", "65.92"],
    ]);
    expect(countInterval(100).map((one) => one.toFixed(1))).toEqual(["81.4", "121.6"]);
  });
});

describe("the difference of two figures", () => {
  const estimate = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([a, b]) => ({ key: "mediation" as const, value: Math.min(a, b), base: b }));

  it("has an interval that holds it, and turned round is the same with the other sign", () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const forth = compare(a, b)!;
        const back = compare(b, a)!;
        expect(forth.interval[0] - 1e-9).toBeLessThanOrEqual(forth.change);
        expect(forth.interval[1] + 1e-9).toBeGreaterThanOrEqual(forth.change);
        expect(forth.change).toBeCloseTo(-back.change, 9);
        expect(forth.interval[0]).toBeCloseTo(-back.interval[1], 9);
        expect(forth.withinChance).toBe(back.withinChance);
      }),
    );
  });

  it("is chance for equal figures, and none where one has no base", () => {
    fc.assert(
      fc.property(estimate, (a) => {
        expect(compare(a, a)!.withinChance).toBe(true);
      }),
    );
    expect(
      compare({ key: "cases", value: null, base: null }, { key: "cases", value: 3, base: 900 }),
    ).toBeNull();
  });

  it("is as Newcombe published it for 56 of 70 and 48 of 80", () => {
    const { interval } = compare(
      { key: "mediation", value: 56, base: 70 },
      { key: "mediation", value: 48, base: 80 },
    )!;
    expect(interval.map((one) => one.toFixed(4))).toEqual(["0.0524", "0.3339"]);
    expect(differenceOf({ value: 1, interval: [1, 1] }, { value: 0, interval: [0, 0] }).withinChance).toBe(
      false,
    );
  });
});

const id = fc.uuid();
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, "0")}`);
const number = fc.option(
  fc.record({ value: fc.integer({ min: 0, max: 4000 }), day, version: fc.integer({ min: 1, max: 4 }) }),
);
const side = fc.constantFrom("A", "B", "reporter");
const room: fc.Arbitrary<RoomMonth> = fc.record({
  room: id,
  ratings: fc.array(fc.record({ matter: id, side, score: fc.integer({ min: 1, max: 5 }), on: day }), {
    maxLength: 9,
  }),
  asked: fc.array(fc.record({ matter: id, side, answered: fc.boolean() }), { maxLength: 9 }),
  stands: fc.array(fc.record({ matter: id, standing: fc.constantFrom(...standings), on: fc.option(day) }), {
    maxLength: 14,
  }),
  cases: number,
  per: number,
});
const rooms = fc.array(room, { minLength: 1, maxLength: 4 });

describe("the three indicators", () => {
  it("never count more than their base, and their interval holds them", () => {
    fc.assert(
      fc.property(rooms, (parts) => {
        for (const figure of monthFigures(parts)) {
          const estimate = estimateOf(figure);
          if (figure.key !== "cases") expect(figure.value!).toBeLessThanOrEqual(figure.base!);
          if (!estimate) continue;
          expect(estimate.interval[0] - 1e-9).toBeLessThanOrEqual(estimate.value);
          expect(estimate.interval[1] + 1e-9).toBeGreaterThanOrEqual(estimate.value);
        }
      }),
    );
  });

  it("of a station are the sum of its rooms, and nothing where a room is missing", () => {
    fc.assert(
      fc.property(rooms, (parts) => {
        const one = parts.map((part) => monthFigures([part]));
        for (const [at, figure] of monthFigures(parts).entries()) {
          const missing = one.some((figures) => figures[at]!.value === null);
          const sum = one.reduce((total, figures) => total + (figures[at]!.value ?? 0), 0);
          expect(figure.value).toBe(missing ? null : sum);
        }
      }),
    );
  });

  it("have behind each number exactly as many lines", () => {
    fc.assert(
      fc.property(rooms, (parts) => {
        for (const figure of monthFigures(parts)) {
          if (figure.key === "cases") continue;
          for (const part of ["value", "rest", "beside"] as const)
            expect(linesBehind(parts, figure.key, part).length).toBe(linesOfPart(figure, part));
        }
      }),
    );
  });

  it("are proved by a text that does not depend on the order in which they were read", () => {
    fc.assert(
      fc.property(rooms, (parts) => {
        const turned = [...parts].reverse().map((part) => ({
          ...part,
          ratings: [...part.ratings].reverse(),
          stands: [...part.stands].reverse(),
        }));
        for (const key of ["satisfaction", "mediation"] as const) {
          const lines = (text: string) => text.split("\n").sort();
          expect(lines(provedText(turned, key))).toEqual(lines(provedText(parts, key)));
        }
        expect(provedText(turned, "cases")).toBe(provedText(parts, "cases"));
      }),
    );
  });

  it("say of a number that was not given that it was not given, never 0", () => {
    const none: RoomMonth = { room: "r", ratings: [], asked: [], stands: [], cases: null, per: null };
    const cases = monthFigures([none]).find((one) => one.key === "cases")!;
    expect(cases).toMatchObject({ value: null, base: null, beside: { rooms: 1, missing: 1 } });
    const zero = monthFigures([
      {
        ...none,
        cases: { value: 0, day: "2026-10-01", version: 1 },
        per: { value: 900, day: "2026-10-01", version: 1 },
      },
    ]).find((one) => one.key === "cases")!;
    expect(zero).toMatchObject({ value: 0, base: 900 });
    expect(monthFigures([none]).map((one) => one.key)).toEqual([...monthKeys]);
  });
});
