import { describe, expect, it } from "vitest";
import { inSeries, progressOf } from "./series.ts";

describe("obligations by their terms", () => {
  it("stand together in the order of the agreement", () => {
    const rows = [
      { number: 1, series: 1 },
      { number: 2, series: 2 },
      { number: 3, series: 2 },
      { number: 4, series: 3 },
    ];
    expect(inSeries(rows).map((one) => one.rows.map((row) => row.number))).toEqual([[1], [2, 3], [4]]);
    expect(inSeries([])).toEqual([]);
  });

  it("tell how far they are, and which date is next", () => {
    const row = (state: string, paidCents: number) => ({ state, cents: 100, paidCents, dueOn: "2027-01-01" });
    expect(progressOf([row("done", 100), row("late", 100), row("part", 30), row("due", 0)])).toEqual({
      done: 2,
      next: 2,
      paidCents: 230,
      cents: 400,
    });
    expect(progressOf([row("done", 100)]).next).toBeNull();
  });
});
