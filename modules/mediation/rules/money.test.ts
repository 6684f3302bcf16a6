import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, yuanOf } from "./money.ts";

describe("An amount in yuan", () => {
  it("comes back as the same fen however large it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });

  it("is read as people type it", () => {
    expect(["1200", "1,200.5", "１２００．０５", " 24000 元 "].map(fenOf)).toEqual([
      120_000, 120_050, 120_005, 2_400_000,
    ]);
    expect(yuanOf(2_400_050)).toBe("24,000.50");
  });

  it("is nothing when it is unclear", () => {
    expect(["", "一千", "-5", "1.234", "1.2.3", "12345678901"].map(fenOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
