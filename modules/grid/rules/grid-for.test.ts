import { fromWgs84, type Point } from "@maple/platform/map";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Grid, gridSchema } from "../model/grid.ts";
import { gridReasonWords, placeRefusalWords } from "../model/grid-words.ts";
import { type Unit, unitSchema } from "../model/unit.ts";
import { gridForPlace, type PlaceFacts } from "./grid-for.ts";
import { buildGridIndex, gridAt } from "./grid-index.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const square = (west: number, south: number, size = 0.01): Grid["shape"] => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const grid = (n: number, level: 1 | 2 | 3, zh: string, more: Partial<Grid> = {}): Grid =>
  gridSchema.parse({
    county: 990101,
    id: id(n),
    code: `990101100001${level}${String(n).padStart(3, "0")}`,
    level,
    name: { zh, en: `grid ${n}` },
    community: id(level === 1 ? 100 : 101),
    policeRoom: id(102),
    shape: null,
    unitKind: null,
    unit: null,
    from: "2026-01-01",
    until: null,
    ...more,
  });
const unit = (n: number, kind: Unit["kind"], zh: string, point: Point | null = null): Unit =>
  unitSchema.parse({
    county: 990101,
    id: id(n),
    kind,
    code: null,
    name: { zh, en: `unit ${n}` },
    parent: null,
    point,
    from: "2026-01-01",
    until: null,
  });

const grids = [
  grid(1, 3, "东园", { shape: square(119.9, 30.1) }),
  grid(2, 3, "西园", { shape: square(119.91, 30.1) }),
  grid(3, 3, "旧园", { until: "2026-06-01" }),
  grid(4, 3, "渔船队", { unitKind: "fleet", unit: id(103) }),
  grid(5, 2, "示范社区", { shape: square(119.9, 30.1, 0.02) }),
  grid(6, 1, "示范镇"),
];
const units = [
  unit(100, "town", "示范镇"),
  unit(101, "community", "示范社区"),
  unit(102, "police-room", "示范警务室", [119.905, 30.105]),
  unit(103, "company", "渔船队"),
  unit(104, "school", "小学", [119.915, 30.105]),
  unit(105, "company", "没有地址的公司"),
];
const facts: PlaceFacts = {
  index: buildGridIndex(grids, "2026-11-22"),
  grids: new Map(grids.map((one) => [one.id, one])),
  units: new Map(units.map((one) => [one.id, one])),
  on: "2026-11-22",
};
const at = (point: Point, datum: "wgs84" | "gcj02" | "bd09" = "wgs84") =>
  gridForPlace({ way: "point", point, datum }, facts);

describe("a point on the map", () => {
  it("belongs to the grid it lies in, with the reason", () => {
    expect(at([119.905, 30.105])).toEqual({
      placed: true,
      grid: id(1),
      because: { code: "point-inside", values: { grid: "东园" } },
    });
  });

  it("is converted from the datum of a Chinese map before the test", () => {
    expect(at(fromWgs84([119.9005, 30.1005], "gcj02"), "gcj02")).toMatchObject({ grid: id(1) });
    expect(at(fromWgs84([119.9195, 30.1095], "bd09"), "bd09")).toMatchObject({ grid: id(2) });
    expect(at(fromWgs84([119.9195, 30.1095], "gcj02"))).not.toMatchObject({ grid: id(2) });
  });

  it("is refused with the words that fit what is wrong with it", () => {
    expect(at([30.105, 119.905])).toMatchObject({
      refused: { code: "point-swapped", values: { lng: "119.905000", lat: "30.105000" } },
    });
    expect(at([Number.NaN, 30])).toMatchObject({ refused: { code: "point-not-a-number" } });
    expect(at([400, 30])).toMatchObject({ refused: { code: "point-out-of-range" } });
    expect(at([119.93, 30.105])).toMatchObject({ refused: { code: "point-outside-county" } });
  });

  it("outside is told how far from the border it is", () => {
    const answer = at([119.93, 30.105]);
    expect(answer.placed ? 0 : Number(answer.refused.values.metres)).toBeCloseTo(962, -1);
  });

  it("never throws, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom("wgs84", "gcj02", "bd09"), (lng, lat, datum) => {
        const answer = at([lng, lat], datum as "wgs84");
        expect(answer.placed ? answer.grid : answer.refused.code).toBeTruthy();
      }),
    );
  });
});

describe("a grid or a unit", () => {
  it("that was chosen is taken while it is in force, and refused by name otherwise", () => {
    expect(gridForPlace({ way: "grid", grid: id(2) }, facts)).toMatchObject({
      grid: id(2),
      because: { code: "chosen" },
    });
    expect(gridForPlace({ way: "grid", grid: id(3) }, facts)).toMatchObject({
      refused: { code: "grid-not-in-force" },
    });
    expect(gridForPlace({ way: "grid", grid: id(99) }, facts)).toMatchObject({
      refused: { code: "grid-unknown" },
    });
  });

  it.each([
    [103, id(4), "unit-grid"],
    [102, id(1), "room-qr"],
    [104, id(2), "unit-stands-inside"],
    [101, id(5), "unit-community"],
    [100, id(6), "unit-community"],
    [105, null, "unit-without-grid"],
  ])("unit %i gives grid %s because of %s", (n, wanted, code) => {
    expect(gridForPlace({ way: "unit", unit: id(n) }, facts)).toMatchObject({
      grid: wanted,
      because: { code },
    });
  });

  it("that nobody knows is refused", () => {
    expect(gridForPlace({ way: "unit", unit: id(999) }, facts)).toMatchObject({
      refused: { code: "unit-unknown" },
    });
  });
});

describe("words", () => {
  it.each([
    [{ words: "东园三幢楼下" }, id(1), "words-name-grid"],
    [{ words: "东园和西园之间" }, null, "words-only"],
    [{ words: "三幢楼下", community: id(101) }, id(5), "words-only-community"],
    [{ words: "三幢楼下", town: id(100) }, id(6), "words-only-town"],
    [{ words: "旧园门口" }, null, "words-only"],
  ])("%o lead to %s because of %s", (where, wanted, code) => {
    expect(gridForPlace({ way: "words", ...where }, facts)).toMatchObject({
      grid: wanted,
      because: { code },
    });
  });

  it("that say nothing are refused", () => {
    expect(gridForPlace({ way: "words", words: "  " }, facts)).toMatchObject({
      refused: { code: "words-empty" },
    });
  });
});

describe("reasons and refusals", () => {
  it("fill only the values that the rule gives, in both languages alike", () => {
    for (const { zh, en } of Object.values({ ...gridReasonWords, ...placeRefusalWords })) {
      const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
      expect(slots(zh)).toEqual(slots(en));
    }
  });
});

describe("the grid index", () => {
  it("answers by level and leaves out grids without an area or out of force", () => {
    expect(gridAt(facts.index, [119.905, 30.105], 2)).toBe(id(5));
    expect(gridAt(facts.index, [119.905, 30.105], 1)).toBeNull();
    expect(gridAt(buildGridIndex([]), [119.905, 30.105])).toBeNull();
  });
});
