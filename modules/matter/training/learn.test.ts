import { describe, expect, it } from "vitest";
import { categoryWeights } from "../model/category-weights.generated.ts";
import { matterCategoryCodes } from "../model/matter-categories.ts";
import { learn } from "./learn.ts";
import { readStories } from "./read-stories.ts";

describe("the training stories", () => {
  const stories = readStories();

  it("There are at least twenty-five for each category, none told twice, each sixty characters or more.", () => {
    for (const code of matterCategoryCodes) {
      expect(stories.filter(({ category }) => category === code).length, code).toBeGreaterThanOrEqual(25);
    }
    expect(new Set(stories.map(({ text }) => text)).size).toBe(stories.length);
    for (const { text } of stories) expect(text.length, text).toBeGreaterThanOrEqual(60);
  });

  it("The weights in use are the ones that these stories give.", () => {
    // Words are taken as they were cut then: how a run of characters is cut differs between ICU versions, and the last
    // digit of an exponential between engines.
    const lines = categoryWeights.rows.split("\n");
    const words = new Set(
      lines.filter((line) => line.startsWith("=")).map((line) => line.slice(1).split("\t")[0] ?? ""),
    );
    const again = new Set(learn(stories, words).rows.split("\n"));
    const same = lines.filter((line) => again.has(line)).length;
    expect(same / lines.length).toBeGreaterThan(0.98);
    expect(again.size).toBeLessThan(lines.length * 1.02);
  });
});
