import { demoGrids, demoUnits } from "@maple/demo";
import { beforeAll, describe, expect, it } from "vitest";
import { applyEdit } from "./apply-edits.ts";
import { differenceOf } from "./difference.ts";
import { type Plan, planOf } from "./plan.ts";
import { proveDrawing } from "./prove-drawing.ts";
import { type ReadFacts, readGeoJson } from "./read-geojson.ts";
import { gridId } from "./testing.ts";
import { type GridFile, writeGeoJson } from "./write-geojson.ts";

const grids = demoGrids();
const areas = grids.filter((grid) => grid.level === 3 && grid.shape);
const units = new Map(demoUnits().map((unit) => [unit.id, unit]));
let plan: Plan;
let serial = 500;
const facts = (more: Partial<ReadFacts> = {}): ReadFacts => ({
  datum: "wgs84",
  whole: false,
  metres: 2,
  plan,
  units,
  newId: () => gridId(serial++),
  ...more,
});
const copy = (datum: "wgs84" | "gcj02" | "bd09" = "wgs84"): GridFile =>
  JSON.parse(JSON.stringify(writeGeoJson(areas, units, datum))) as GridFile;
const faultsOf = (file: unknown, more: Partial<ReadFacts> = {}) => {
  const read = readGeoJson(file, facts(more));
  return "faults" in read ? read.faults.map(({ fault, feature }) => [fault, feature]) : [];
};

beforeAll(() => {
  plan = planOf(grids);
});

describe("borders from a file", () => {
  it("come back exactly as they were given out", () => {
    const read = readGeoJson(copy(), facts({ whole: true }));
    if ("faults" in read) throw new Error(JSON.stringify(read.faults));
    const after = applyEdit(plan, read.edit) as Plan;
    expect(proveDrawing(after.sheet)).toEqual([]);
    expect(differenceOf(after, grids, units)).toEqual({
      begun: [],
      ended: [],
      moved: [],
      changed: [],
      lacking: [],
    });
  });

  it.each(["gcj02", "bd09"] as const)("come back from %s with no gap, within a metre", (datum) => {
    const read = readGeoJson(copy(datum), facts({ datum, whole: true }));
    if ("faults" in read) throw new Error(JSON.stringify(read.faults));
    const after = applyEdit(plan, read.edit) as Plan;
    expect(proveDrawing(after.sheet)).toEqual([]);
    for (const [id, area] of after.sheet.cells) {
      const was = plan.sheet.cells.get(id)!.flat();
      for (const [x, y] of area.flat()) {
        const nearest = Math.min(...was.map(([a, b]) => Math.hypot(a - x, b - y)));
        expect(nearest).toBeLessThan(12);
      }
    }
  });

  it("are refused when the file is in another datum than it says, with the one it seems to be in", () => {
    const read = readGeoJson(copy("gcj02"), facts());
    expect(read).toEqual({ faults: [{ fault: "file-other-datum", feature: 0, value: "gcj02" }] });
    expect(faultsOf(copy(), { datum: "gcj02" })).toEqual([["file-other-datum", 0]]);
  });

  it("name every feature that is wrong, and what is wrong with it", () => {
    const file = copy();
    const [one, two, three, four, five, six, seven] = file.features;
    one!.properties.code = "";
    two!.properties.code = "12345";
    three!.properties.code = four!.properties.code!;
    five!.geometry = { type: "Point", coordinates: [119, 30] } as never;
    six!.properties.community = "不存在的村";
    (seven!.geometry as { coordinates: unknown }).coordinates = [
      [
        [30.1, 119.9],
        [30.2, 119.9],
        [30.2, 119.8],
        [30.1, 119.9],
      ],
    ];
    expect(faultsOf(file)).toEqual([
      ["feature-without-code", 1],
      ["feature-code-unfit", 2],
      ["feature-code-twice", 4],
      ["feature-not-area", 5],
      ["feature-community-unknown", 6],
      ["feature-swapped", 7],
    ]);
  });

  it("are refused when they are no GeoJSON, in metres, or more than a county has", () => {
    expect(faultsOf({ type: "Topology" })).toEqual([["file-not-geojson", 0]]);
    expect(faultsOf(null)).toEqual([["file-not-geojson", 0]]);
    const file = copy();
    (file.features[0]!.geometry as { coordinates: unknown }).coordinates = [
      [
        [512_000, 3_330_000],
        [512_100, 3_330_000],
        [512_100, 3_330_100],
        [512_000, 3_330_000],
      ],
    ];
    expect(faultsOf(file)).toEqual([["feature-not-degrees", 1]]);
    const many = copy();
    const ring = Array.from({ length: 210_000 }, (_, n) => [119.9 + n * 1e-6, 30.1 + (n % 2) * 1e-6]);
    (many.features[0]!.geometry as { coordinates: unknown }).coordinates = [[...ring, ring[0]]];
    expect(faultsOf(many)).toEqual([["file-too-large", 0]]);
  });

  it("of one grid alone join its neighbours when they are off by less than the tolerance, and not when by more", () => {
    const shifted = (degrees: number) => {
      const file = copy();
      file.features = [file.features[10]!];
      const shape = file.features[0]!.geometry as { coordinates: [number, number][][] };
      shape.coordinates = shape.coordinates.map((ring) => ring.map(([x, y]) => [x + degrees, y]));
      const read = readGeoJson(file, facts());
      if ("faults" in read) throw new Error(JSON.stringify(read.faults));
      return proveDrawing((applyEdit(plan, read.edit) as Plan).sheet);
    };
    expect(shifted(0.000_01)).toEqual([]);
    expect(shifted(0.000_05).map((one) => one.fault)).toContain("gap");
  });
});
