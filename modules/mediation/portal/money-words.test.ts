import { describe, expect, it } from "vitest";
import { moneyWords } from "./money-words.ts";

describe("money", () => {
  it("is grouped by thousands and keeps its cents", () => {
    expect(moneyWords(123_456_700, "zh")).toBe("1,234,567 元");
    expect(moneyWords(5, "en")).toBe("0.05 yuan");
    expect(moneyWords(100_010, "zh")).toBe("1,000.10 元");
  });
});
