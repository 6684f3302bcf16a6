import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaOf,
  boundsOf,
  centreOf,
  distanceMetres,
  fromWgs84,
  type Point,
  type Polygon,
  pointInPolygon,
  toWgs84,
} from "./index.ts";

const polygon = (...ring: Point[]): Polygon => ({ type: "Polygon", coordinates: [[...ring, ring[0]!]] });
const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("inside and outside", () => {
  it("counts a hole as outside and the rest of a ring as inside", () => {
    const ring: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
        [
          [1, 1],
          [3, 1],
          [3, 3],
          [1, 3],
          [1, 1],
        ],
      ],
    };
    expect(pointInPolygon([2, 2], ring)).toBe(false);
    expect(pointInPolygon([0.5, 2], ring)).toBe(true);
    expect(pointInPolygon([5, 2], ring)).toBe(false);
  });

  it("gives a point on a shared border to exactly one of two neighbours", () => {
    fc.assert(
      fc.property(
        degree(-0.4, 0.4),
        degree(-0.4, 0.4),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, share) => {
          const [p, q]: [Point, Point] = [
            [a, -1],
            [b, 1],
          ];
          const west = polygon([-1, -1], p, q, [-1, 1]);
          const east = polygon([1, -1], [1, 1], q, p);
          const on: Point = [a + (b - a) * share, -1 + 2 * share];
          const holders = [west, east].filter((shape) => pointInPolygon(on, shape)).length;
          expect(holders).toBe(share < 1 && on[1] < 1 ? 1 : 0);
        },
      ),
    );
  });

  it("gives the common corner of four squares to exactly one of them", () => {
    const squares = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => polygon([x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]));
    expect(squares.filter((square) => pointInPolygon([1, 1], square))).toHaveLength(1);
  });

  it("finds a centre that lies inside a horseshoe", () => {
    const horseshoe = polygon([0, 0], [6, 0], [6, 6], [5, 6], [5, 1], [1, 1], [1, 6], [0, 6]);
    expect(pointInPolygon(centreOf(horseshoe), horseshoe)).toBe(true);
    expect(boundsOf(horseshoe)).toEqual([0, 0, 6, 6]);
  });
});

describe("lengths and areas", () => {
  it("measures one degree of a meridian as 111 kilometres", () => {
    expect(distanceMetres([120, 30], [120, 31])).toBeCloseTo(111_195, -1);
  });

  it("measures a hectare within one per cent", () => {
    const lat = 100 / 111_195;
    const lng = lat / Math.cos((30.1 * Math.PI) / 180);
    const field = polygon([119.9, 30.1], [119.9 + lng, 30.1], [119.9 + lng, 30.1 + lat], [119.9, 30.1 + lat]);
    expect(areaOf(field) / 10_000).toBeGreaterThan(0.99);
    expect(areaOf(field) / 10_000).toBeLessThan(1.01);
  });
});

describe("datums", () => {
  it("shifts a point in China by hundreds of metres, Baidu's further than the others", () => {
    const square: Point = [116.3913, 39.9075];
    expect(distanceMetres(square, fromWgs84(square, "gcj02"))).toBeCloseTo(555, -2);
    expect(distanceMetres(square, fromWgs84(square, "bd09"))).toBeGreaterThan(1_000);
  });

  it("brings a shifted point back within two metres, anywhere in China", () => {
    const datum = fc.constantFrom("gcj02" as const, "bd09" as const);
    fc.assert(
      fc.property(degree(75, 134), degree(18, 53), datum, (lng, lat, from) => {
        const there = fromWgs84([lng, lat], from);
        expect(distanceMetres([lng, lat], there)).toBeLessThan(2_000);
        expect(distanceMetres([lng, lat], toWgs84(there, from))).toBeLessThan(2);
      }),
      { numRuns: 2_000 },
    );
  });

  it("shifts nothing outside China, and nothing that is WGS-84 already", () => {
    expect(toWgs84([2.35, 48.85], "gcj02")).toEqual([2.35, 48.85]);
    expect(fromWgs84([-74, 40.7], "bd09")).toEqual([-74, 40.7]);
    expect(toWgs84([120, 30], "wgs84")).toEqual([120, 30]);
  });
});
