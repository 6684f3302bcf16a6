import { buildGridIndex, gridAt } from "@maple/grid";
import { matterCategories, matterSources } from "@maple/matter";
import { localTimeOf, weekdayOf } from "@maple/platform/clock";
import { describe, expect, it } from "vitest";
import { demoGrids } from "../county/grids.ts";
import { seeded } from "../seeded.ts";
import { type BulkMatter, composeMatter, moneyWords } from "./compose-matter.ts";
import { matterTimes } from "./matter-times.ts";
import { scenes } from "./scene-table.ts";

const make = (seed: string, n: number, at = "2026-04-15T02:30:00.000Z"): BulkMatter[] => {
  const random = seeded(seed);
  return Array.from({ length: n }, () => composeMatter(random, at));
};
const share = (matters: BulkMatter[], test: (matter: BulkMatter) => boolean) =>
  matters.filter(test).length / matters.length;

describe("made-up matters", () => {
  const matters = make("stories", 20_000);

  it("are the same again from the same seed, and others from another", () => {
    expect(make("one", 50)).toEqual(make("one", 50));
    expect(make("two", 50)).not.toEqual(make("one", 50));
  });

  it("tell far more than two thousand distinct stories of 60 to 300 characters", () => {
    expect(new Set(matters.map((matter) => matter.story)).size).toBeGreaterThan(19_000);
    for (const { story, subtype } of matters) {
      expect(story.length, `${subtype}: ${story}`).toBeGreaterThanOrEqual(60);
      expect(story.length, `${subtype}: ${story}`).toBeLessThanOrEqual(300);
      expect(story).not.toMatch(/undefined|null|\{|\}|\$|。。|，。/);
    }
  });

  it("cover the eighteen categories, each with at least two scenes whose sub-type belongs to it", () => {
    expect(Object.keys(scenes).sort()).toEqual(Object.keys(matterCategories).sort());
    for (const [category, list] of Object.entries(scenes)) {
      const known = matterCategories[category as keyof typeof matterCategories].subtypes.map(
        (one) => one.code,
      );
      expect(list.length, category).toBeGreaterThanOrEqual(2);
      for (const scene of list) expect(known, category).toContain(scene.subtype);
    }
    expect(new Set(matters.map((matter) => matter.category)).size).toBe(18);
  });

  it("lie in the grid that they name, or in the fleet without a point", () => {
    const index = buildGridIndex(demoGrids());
    for (const { point, grid, subtype } of matters) {
      if (point) expect(gridAt(index, point)).toBe(grid);
      else expect(subtype).toBe("99-crew");
    }
  });

  it("name invented telephones and known sources only, and nobody when anonymous", () => {
    for (const { reporter, naming, parties, source } of matters) {
      expect(Object.keys(matterSources)).toContain(source);
      expect(reporter === null).toBe(naming === "anonymous");
      expect(parties.some((party) => party.side === "A")).toBe(reporter !== null);
      for (const party of parties) expect(party.phone).toMatch(/^1002\d{7}$/);
    }
  });

  it("follow the season: noise in summer, wages before Spring Festival", () => {
    const noise = (matter: BulkMatter) => matter.subtype === "02-noise";
    const wages = (matter: BulkMatter) => matter.category === "10";
    expect(share(make("s", 8_000, "2026-07-15T12:00:00.000Z"), noise)).toBeGreaterThan(
      1.3 * share(matters, noise),
    );
    expect(share(make("f", 8_000, "2026-01-20T02:00:00.000Z"), wages)).toBeGreaterThan(
      2 * share(matters, wages),
    );
  });

  it("say sums as people do", () => {
    expect([600, 9_999, 12_000, 30_000, 12_300].map(moneyWords)).toEqual([
      "600元",
      "9999元",
      "1.2万元",
      "3万元",
      "12300元",
    ]);
  });
});

describe("the times at which matters come in", () => {
  const times = matterTimes(seeded("times"), "2024-11-22", "2026-11-22", 60_000);
  const local = times.map((at) => ({
    date: new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10),
    hour: Number(localTimeOf(at, "Asia/Shanghai").slice(0, 2)),
  }));
  const count = (test: (one: (typeof local)[0]) => boolean) => local.filter(test).length;

  it("are in order and inside the two years", () => {
    expect(times).toHaveLength(60_000);
    expect([...times].sort()).toEqual(times);
    expect(local[0]!.date >= "2024-11-22").toBe(true);
    expect(local.at(-1)!.date < "2026-11-22").toBe(true);
  });

  it("are more on Mondays, in the evening, in summer, and before Spring Festival than in it", () => {
    const on = (weekday: number) => count(({ date }) => weekdayOf(date) === weekday);
    expect(on(1)).toBeGreaterThan(1.2 * on(4));
    expect(count(({ hour }) => hour >= 19 && hour < 22)).toBeGreaterThan(
      5 * count(({ hour }) => hour >= 2 && hour < 5),
    );
    expect(count(({ date }) => date.slice(0, 7) === "2026-07")).toBeGreaterThan(
      count(({ date }) => date.slice(0, 7) === "2026-05"),
    );
    const before = count(({ date }) => date >= "2026-02-02" && date < "2026-02-09");
    const during = count(({ date }) => date >= "2026-02-16" && date < "2026-02-23");
    expect(before).toBeGreaterThan(2 * during);
  });

  it("refuse a period without a day", () => {
    expect(() => matterTimes(seeded("x"), "2026-01-02", "2026-01-02", 5)).toThrow(RangeError);
  });
});
