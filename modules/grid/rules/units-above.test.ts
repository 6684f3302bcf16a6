import { describe, expect, it } from "vitest";
import { unitsAbove } from "./units-above.ts";

const parents: Record<string, string> = { room: "station", station: "county", a: "b", b: "a" };
const above = (unit: string) => parents[unit] ?? null;

describe("the units above one", () => {
  it("are named from the nearest up, with itself, and a circle is walked once", () => {
    expect(unitsAbove("room", above)).toEqual(["room", "station", "county"]);
    expect(unitsAbove(null, above)).toEqual([]);
    expect(unitsAbove("a", above)).toEqual(["a", "b"]);
  });
});
