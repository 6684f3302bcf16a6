import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryWeights } from "../model/category-weights.generated.ts";
import { matterCategoryCodes } from "../model/matter-categories.ts";
import { suggestCategories } from "./suggest-category.ts";

const suggest = (text: string) => suggestCategories(text, categoryWeights);

describe("suggesting a category", () => {
  it.each([
    ["楼上卫生间漏水，把我家厨房的天花板泡坏了，敲门也不开。", "02"],
    ["包工头欠我们十几个人的工钱，工地都完工了还不给。", "10"],
    ["离婚以后他一直不给孩子抚养费，也不来看孩子。", "01"],
    ["小区电梯坏了一个月，物业公司只收物业费不修。", "17"],
    ["停车的时候被后面的车剐蹭了车门，他不肯赔修车费。", "16"],
    ["旅行社的导游强迫我们购物，景点都没去成。", "12"],
    ["养猪场的粪水排到河里，臭得没法住。", "09"],
    ["医院手术出了问题，病人感染，我们要看病历。", "15"],
  ])("“%s” is taken for category %s", (text, category) => {
    const [first] = suggest(text);
    expect(first?.category).toBe(category);
    expect(first?.because.length).toBeGreaterThan(0);
  });

  it("It names the words that spoke for it, as they stand in the text and without one inside another.", () => {
    const text = "楼上卫生间漏水，把我家厨房的天花板泡坏了。";
    const because = suggest(text)[0]?.because ?? [];
    expect(because).toContain("漏水");
    for (const word of because) {
      expect(text).toContain(word);
      expect(word.length).toBeGreaterThan(1);
    }
  });

  it("It stays silent when there is too little to go by.", () => {
    for (const text of [
      "",
      "你好",
      "漏水了",
      "🙂🙂🙂🙂🙂🙂🙂🙂",
      "Hello there, my neighbour is noisy",
      "兀尢尥尨尪尬尰",
      "今天天气很好，我们去公园散步吃饭",
    ]) {
      expect(suggest(text)).toEqual([]);
    }
  });

  it("Whatever it is given, it answers with at most three known categories, likeliest first.", () => {
    const pieces = fc.constantFrom(
      "漏水",
      "工资",
      "医院",
      "的",
      "了",
      "🙂",
      "\ud83d",
      "，",
      "拆迁",
      "x",
      "物业",
      "离婚",
    );
    const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        const suggestions = suggest(text);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        let last = 1;
        let sum = 0;
        for (const { category, share, because } of suggestions) {
          expect(matterCategoryCodes as readonly string[]).toContain(category);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(last);
          for (const word of because) expect(text).toContain(word);
          last = share;
          sum += share;
        }
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("A hundred thousand characters cost no more than the part that is read.", () => {
    suggest("楼上漏水泡坏了天花板");
    const start = performance.now();
    expect(suggest("楼上漏水，".repeat(20_000))[0]?.category).toBe("02");
    expect(performance.now() - start).toBeLessThan(300);
  });
});
