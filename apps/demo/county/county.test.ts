import { buildGridIndex, gridAt, gridForPlace, gridSchema, unitSchema } from "@maple/grid";
import { areaOf, boundsOf, centreOf, pointInPolygon, type Shape } from "@maple/platform/map";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoGrids } from "./grids.ts";
import { doorsByGrid } from "./houses-of.ts";
import { drawSheet } from "./layout.ts";
import { roadNames } from "./road-names.ts";
import { shapeOf } from "./sheet.ts";
import { demoUnits } from "./units.ts";

const grids = demoGrids();
const units = demoUnits();
const level = (wanted: number) => grids.filter((grid) => grid.level === wanted && grid.shape);
const outline = shapeOf(drawSheet().cells.map((cell) => cell.patch));
const index = buildGridIndex(grids, "2026-11-22");
const [west, south, east, north] = boundsOf(outline);
const anywhere = fc.tuple(
  fc.double({ min: west, max: east, noNaN: true }),
  fc.double({ min: south, max: north, noNaN: true }),
);
const corners = grids.flatMap((grid) => (grid.level === 3 ? shapePoints(grid.shape) : []));

function shapePoints(shape: Shape | null): [number, number][] {
  return shape?.type === "Polygon" ? shape.coordinates.flat() : [];
}

describe("the drawn grids", () => {
  it("give every point inside the county exactly one third-level grid, and none outside", () => {
    fc.assert(
      fc.property(fc.oneof(anywhere, fc.constantFrom(...corners)), (point) => {
        const holders = level(3).filter((grid) => pointInPolygon(point, grid.shape!));
        expect(holders).toHaveLength(pointInPolygon(point, outline) ? 1 : 0);
        expect(gridAt(index, point)).toBe(holders[0]?.id ?? null);
      }),
      { numRuns: 3000 },
    );
  });

  it("nest: the third-level grid of a point lies in the second-level one of the same community, and that in its town", () => {
    const byId = new Map(grids.map((grid) => [grid.id, grid]));
    const townOf = new Map(units.map((unit) => [unit.id, unit.parent]));
    fc.assert(
      fc.property(anywhere, (point) => {
        const [one, two, three] = ([1, 2, 3] as const).map((n) => byId.get(gridAt(index, point, n) ?? ""));
        expect(two?.community).toBe(three?.community);
        expect(one?.community).toBe(two && townOf.get(two.community));
      }),
      { numRuns: 500 },
    );
  });

  it("leave no gap: the areas of each level sum up to the county", () => {
    for (const n of [1, 2, 3]) {
      const sum = level(n).reduce((total, grid) => total + areaOf(grid.shape!), 0);
      expect(sum / areaOf(outline)).toBeCloseTo(1, 9);
    }
    expect(areaOf(outline) / 1e6).toBeGreaterThan(35);
    expect(areaOf(outline) / 1e6).toBeLessThan(50);
  });

  it("hold their own centre and at least eight houses each", () => {
    for (const grid of level(3)) {
      expect(gridAt(index, centreOf(grid.shape!))).toBe(grid.id);
      const doors = doorsByGrid().get(grid.name.zh) ?? [];
      expect(doors.length).toBeGreaterThanOrEqual(8);
      for (const door of doors) expect(gridAt(index, door)).toBe(grid.id);
    }
  });

  it("are valid, sixty-one on the third level, and no code, id or name stands twice on a level", () => {
    for (const grid of grids) gridSchema.parse(grid);
    expect(grids.filter((grid) => grid.level === 3)).toHaveLength(61);
    for (const pick of [
      (g: (typeof grids)[0]) => g.code,
      (g: (typeof grids)[0]) => g.id,
      (g: (typeof grids)[0]) => g.name.zh,
    ]) {
      expect(new Set(grids.map(pick)).size).toBe(grids.length);
    }
  });

  it("have a police room and a community that exist", () => {
    const kinds = new Map(units.map((unit) => [unit.id, unit.kind]));
    for (const grid of grids) {
      expect(kinds.get(grid.policeRoom)).toBe(grid.level === 1 ? "station" : "police-room");
      expect(["town", "community", "village"]).toContain(kinds.get(grid.community));
    }
  });
});

describe("the units", () => {
  it("are valid, with parents that exist, unique ids, and statistical codes that fit their kind", () => {
    const ids = new Set(units.map((unit) => unit.id));
    expect(ids.size).toBe(units.length);
    for (const unit of units) {
      unitSchema.parse(unit);
      expect(unit.parent === null ? unit.kind : ids.has(unit.parent)).toBe(
        unit.parent === null ? "county" : true,
      );
      if (unit.kind === "community") expect(unit.code).toMatch(/^990101(0\d\d|1\d\d)[01]\d\d$/);
      if (unit.kind === "village") expect(unit.code).toMatch(/^990101(0\d\d|1\d\d)[23]\d\d$/);
    }
    const codes = units.flatMap((unit) => unit.code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(units.filter((unit) => unit.kind === "police-room")).toHaveLength(10);
    expect(units.filter((unit) => unit.kind === "mediation-committee")).toHaveLength(13);
  });

  it("have invented telephones only, and say that their county is invented", () => {
    for (const unit of units) expect(unit.phone).toMatch(/^1001\d{7}$/);
    expect(units[0]?.name.zh).toContain("虚构");
    expect(units[0]?.name.en).toContain("invented");
  });

  it("lead to a grid: the fleet to its own, every police room to the grid it stands in", () => {
    const facts = {
      index,
      grids: new Map(grids.map((grid) => [grid.id, grid])),
      units: new Map(units.map((unit) => [unit.id, unit])),
      on: "2026-11-22",
    };
    for (const unit of units.filter((one) => one.kind !== "county")) {
      const answer = gridForPlace({ way: "unit", unit: unit.id }, facts);
      expect(answer).toMatchObject({ placed: true, grid: expect.any(String) });
      if (answer.placed && unit.kind === "police-room") expect(answer.because.code).toBe("room-qr");
      if (answer.placed && unit.name.zh === "枫渡渔船队") expect(answer.because.code).toBe("unit-grid");
    }
  });
});

describe("the streets", () => {
  it("have a name each, none twice", () => {
    expect(roadNames).toHaveLength(drawSheet().cuts.length);
    expect(new Set(roadNames.map((name) => name.zh)).size).toBe(roadNames.length);
  });
});
