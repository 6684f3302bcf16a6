import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyFigure, moneyWords, mostFen } from "./money-words.ts";

const digitOf = (char: string) => "零壹贰叁肆伍陆柒捌玖".indexOf(char);

/** Reads the capitals back, by another way than they were written: from left to right, adding up. */
function readBack(words: string): number {
  let [total, group, digit, fen] = [0, 0, 0, 0];
  for (const char of words) {
    if (digitOf(char) >= 0) digit = digitOf(char);
    const place = { 拾: 10, 佰: 100, 仟: 1000 }[char];
    if (place) [group, digit] = [group + digit * place, 0];
    const large = { 万: 10_000, 亿: 100_000_000, 元: 1 }[char];
    if (large) {
      total += (group + digit) * large;
      [group, digit] = [0, 0];
    }
    if (char === "角") [fen, digit] = [fen + digit * 10, 0];
    if (char === "分") [fen, digit] = [fen + digit, 0];
  }
  return total * 100 + fen;
}

describe("amounts in Chinese capitals", () => {
  it.each([
    [0, "零元整"],
    [5, "伍分"],
    [50, "伍角整"],
    [105, "壹元零伍分"],
    [150, "壹元伍角整"],
    [1000, "壹拾元整"],
    [120_000, "壹仟贰佰元整"],
    [560_050, "伍仟陆佰元伍角整"],
    [100_500, "壹仟零伍元整"],
    [1_000_000, "壹万元整"],
    [1_005_000, "壹万零伍拾元整"],
    [10_050_000, "壹拾万零伍佰元整"],
    [10_000_000_500, "壹亿零伍元整"],
    [10_200_300_400_506, "壹仟零贰拾亿零叁佰万肆仟零伍元零陆分"],
    [168_032, "壹仟陆佰捌拾元叁角贰分"],
  ])("writes %i fen as %s", (fen, words) => {
    expect(moneyWords(fen)).toBe(words);
  });

  it("reads back as the same amount, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: mostFen }), fc.integer({ min: 0, max: 3_000_000 })),
        (fen) => {
          expect(readBack(moneyWords(fen))).toBe(fen);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never says zero twice, nor zero before a unit, nor 整 after 分", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostFen }), (fen) => {
        expect(moneyWords(fen)).not.toMatch(/零零|零[拾佰仟万亿元角分整]|分整|^零/);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what is no amount", () => {
    for (const wrong of [-1, 0.5, Number.NaN, mostFen + 1])
      expect(() => moneyWords(wrong)).toThrow(RangeError);
  });

  it("separates thousands in the figure", () => {
    expect([moneyFigure(120_000), moneyFigure(5), moneyFigure(123_456_789)]).toEqual([
      "1,200.00",
      "0.05",
      "1,234,567.89",
    ]);
  });
});
