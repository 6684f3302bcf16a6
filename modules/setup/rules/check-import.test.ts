import { describe, expect, it } from "vitest";
import type { Row, SheetKey } from "../model/sheets.ts";
import { isDay } from "./cells.ts";
import { checkImport } from "./check-import.ts";
import { county, countyUnit, plantFaults, wholeCounty } from "./testing-county.ts";

const check = (rows: Record<SheetKey, Row[]>) => {
  let n = 1;
  return checkImport(rows, {
    county,
    today: "2026-11-25",
    units: new Map([[countyUnit.id, countyUnit]]),
    grids: new Map(),
    usernames: new Set(["taken.one"]),
    newId: () => `10000000-0000-4000-8000-${String(n++).padStart(12, "0")}`,
  });
};

describe("a county in a file", () => {
  it("of 2,000 people and 600 grids is taken as it is when nothing is wrong with it", () => {
    const { plan, faults } = check(wholeCounty());
    expect(faults).toEqual([]);
    expect([plan.units.length, plan.grids.length, plan.people.length, plan.posts.length]).toEqual([
      131, 600, 2_000, 2_000,
    ]);
  });

  it("with thirty planted faults has each of them named by its sheet, row and column, and none that is not there", () => {
    const rows = wholeCounty();
    const planted = plantFaults(rows);
    expect(planted).toHaveLength(30);
    const { faults } = check(rows);
    const key = (one: { sheet: string; row: number; column: string; reason: string }) =>
      `${one.sheet} ${one.row} ${one.column} ${one.reason}`;
    const found = new Set(faults.map(key));
    expect(planted.map(key).filter((one) => !found.has(one))).toEqual([]);
    // Whatever else is named refers to a key or a code that the planting took away: it really is not there any more.
    const wanted = new Set(planted.map(key));
    const gone = new Set(planted.map((one) => one.was));
    const others = faults.filter((one) => !wanted.has(key(one)) && one.reason !== "person-without-post");
    expect(others.filter((one) => !one.reason.endsWith("-not-in-file") || !gone.has(one.value))).toEqual([]);
  });

  it("may name parents after their children, and is told of a circle of parents", () => {
    const rows = wholeCounty();
    rows.units.reverse();
    expect(check(rows).faults).toEqual([]);
    const circle = wholeCounty();
    circle.units[1] = { row: 3, cells: { ...circle.units[1]!.cells, parent: "C1-1" } };
    const found = check(circle).faults;
    expect(found.filter((one) => one.reason === "unit-under-itself").map((one) => one.row)).toContain(3);
  });

  it("says so when a name means two units", () => {
    const rows = wholeCounty();
    rows.units.push({
      row: 900,
      cells: { key: "X", kind: "警务室", name: "1镇第1社区", parent: "S", from: "2024-01-01" },
    });
    rows.posts[0] = { row: 2, cells: { ...rows.posts[0]!.cells, unit: "1镇第1社区" } };
    expect(check(rows).faults).toContainEqual(
      expect.objectContaining({ sheet: "posts", row: 2, column: "unit", reason: "unit-ambiguous" }),
    );
  });

  it("reads only days that the calendar has", () => {
    expect(["2024-02-29", "2026-11-25"].every(isDay)).toBe(true);
    expect(["2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", ""].some(isDay)).toBe(false);
  });
});
