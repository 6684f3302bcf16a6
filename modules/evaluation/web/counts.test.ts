import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfMonth, tableOf } from "./counts.ts";

const lines = fc.array(
  fc.record({
    category: fc.constantFrom("01", "02", "17"),
    state: fc.constantFrom("reported", "settled", "ended"),
    month: fc.constantFrom("2026-01", "2026-02", "2025-12"),
    count: fc.nat(500),
  }),
);

describe("A table of counts", () => {
  it("keeps every matter, whichever way it is turned", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("month" as const, "state" as const), (given, by) => {
        const table = tableOf(given, by, ["reported", "settled"]);
        const sum = given.reduce((all, line) => all + line.count, 0);
        expect(table.total).toBe(sum);
        expect(table.rows.flatMap((row) => row.cells).reduce((all, one) => all + one, 0)).toBe(sum);
      }),
    );
  });

  it("puts the largest category first and the months in their order", () => {
    const table = tableOf(
      [
        { category: "01", state: "settled", month: "2026-02", count: 2 },
        { category: "02", state: "settled", month: "2025-12", count: 9 },
      ],
      "month",
    );
    expect(table.columns).toEqual(["2025-12", "2026-02"]);
    expect(table.rows.map((row) => [row.category, ...row.cells])).toEqual([
      ["02", 9, 0],
      ["01", 0, 2],
    ]);
  });

  it("adds each column up", () => {
    const line = { category: "01", state: "settled", count: 2 };
    const table = tableOf(
      [
        { ...line, month: "2026-02" },
        { ...line, month: "2025-12" },
        { ...line, category: "02", month: "2026-02" },
      ],
      "month",
    );
    expect([table.columns, table.sums, table.total]).toEqual([["2025-12", "2026-02"], [2, 4], 6]);
  });

  it("knows the days of a month, and goes no further than the period", () => {
    expect(daysOfMonth("2024-02-01", "2026-11-25")).toEqual({ from: "2024-02-01", until: "2024-02-29" });
    expect(daysOfMonth("2026-11-01", "2026-11-25")).toEqual({ from: "2026-11-01", until: "2026-11-25" });
  });
});
