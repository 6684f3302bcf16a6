import { pointInPolygon } from "@maple/platform/map";
import { describe, expect, it } from "vitest";
import { baseMap } from "./base-map.ts";
import { pointOf } from "./frame.ts";
import { drawHouses } from "./houses.ts";
import { ringOf } from "./shapes.ts";
import { drawWater } from "./water.ts";

const map = baseMap();

describe("the base map", () => {
  it("is light enough to ship with the pages: under 900 KB of JSON", () => {
    expect(JSON.stringify(map).length).toBeLessThan(900 * 1024);
  });

  it("has named roads in three classes, green in three kinds, and 1,500 to 3,000 houses", () => {
    const classes = new Set(map.roads.features.map((road) => road.properties.class));
    expect(classes).toEqual(new Set(["main", "street", "lane"]));
    for (const road of map.roads.features) {
      if (road.properties.class !== "lane") expect(road.properties.zh).toBeTruthy();
    }
    expect(new Set(map.green.features.map((green) => green.properties.kind))).toEqual(
      new Set(["park", "field", "wood"]),
    );
    expect(drawHouses().houses.length).toBeGreaterThan(1_500);
    expect(drawHouses().houses.length).toBeLessThan(3_000);
  });

  it("puts no house into the water and every house into the county", () => {
    const waters = drawWater().map((water) => ({
      type: "Polygon" as const,
      coordinates: [ringOf(water.outline)],
    }));
    const land = map.land.features[0]!.geometry;
    if (land.type !== "Polygon") throw new Error("the county is one piece");
    for (const { outline } of drawHouses().houses) {
      for (const corner of outline.map(pointOf)) {
        expect(waters.some((water) => pointInPolygon(corner, water))).toBe(false);
        expect(pointInPolygon(corner, land)).toBe(true);
      }
    }
  });

  it("closes every ring and stays in the county's corner of the world", () => {
    for (const { geometry } of [
      ...map.land.features,
      ...map.green.features,
      ...map.water.features,
      ...map.buildings.features,
    ]) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      for (const ring of rings as [number, number][][]) {
        expect(ring[0]).toEqual(ring.at(-1));
        for (const [lng, lat] of ring) {
          expect(Math.abs(lng - 119.9)).toBeLessThan(0.06);
          expect(Math.abs(lat - 30.1)).toBeLessThan(0.045);
        }
      }
    }
  });
});
