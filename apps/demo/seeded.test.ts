import { describe, expect, it } from "vitest";
import { demoId, seeded } from "./seeded.ts";

describe("seeded chance", () => {
  it("repeats itself from the same seed and differs from another", () => {
    const draw = (seed: string) => {
      const random = seeded(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  it("spreads evenly and keeps whole numbers within their bounds", () => {
    const random = seeded("even");
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) counts[random.whole(1, 6) - 1]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it("makes ids of version 7 that do not meet in a hundred thousand labels", () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, n) => demoId(`x/${n}`)));
    expect(ids.size).toBe(100_000);
    expect(demoId("unit/county")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
