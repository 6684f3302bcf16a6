import { matterCategoryCodes } from "@maple/matter";
import { describe, expect, it } from "vitest";
import { basicOf, basics } from "./basics.ts";

describe("what comes with the product", () => {
  it("has one text for each category, with something in every part and a source", () => {
    expect(basics.map((one) => one.category).sort()).toEqual([...matterCategoryCodes]);
    for (const code of matterCategoryCodes) {
      const basic = basicOf(code)!;
      for (const part of [basic.before, basic.law, basic.steps, basic.phrases])
        expect(part.length).toBeGreaterThan(0);
      expect(basic.source.zh.length).toBeGreaterThan(3);
    }
  });

  it("speaks both languages in each line, and Chinese in none of the English", () => {
    const lines = basics.flatMap((one) => [
      ...one.before,
      ...one.law,
      ...one.steps,
      ...one.phrases,
      one.source,
    ]);
    for (const { zh, en } of lines) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(en.length).toBeGreaterThan(5);
    }
  });
});
