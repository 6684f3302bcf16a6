import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnSide } from "./draw.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const sides = ["A", "B"] as const;

describe("the draw", () => {
  it("is the same for whoever draws again, and never names a side that is not there", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), (text, share) => {
        const side = drawnSide(hash(text), sides, share);
        expect(drawnSide(hash(text), sides, share)).toBe(side);
        expect([null, "A", "B"]).toContain(side);
        expect(drawnSide(hash(text), [], share)).toBeNull();
      }),
    );
  });

  it("draws none of a hundred, all of a hundred, and a larger share takes what a smaller took", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 99 }), (text, share) => {
        expect(drawnSide(hash(text), sides, 0)).toBeNull();
        expect(drawnSide(hash(text), sides, 100)).not.toBeNull();
        if (drawnSide(hash(text), sides, share) !== null)
          expect(drawnSide(hash(text), sides, share + 1)).not.toBeNull();
      }),
    );
  });

  it("comes close to its share, and calls both sides alike", () => {
    const drawn = Array.from({ length: 20_000 }, (_, i) => drawnSide(hash(`event ${i}`), sides, 10));
    const share = drawn.filter((side) => side !== null).length / drawn.length;
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.11);
    const a = drawn.filter((side) => side === "A").length / drawn.filter((side) => side !== null).length;
    expect(a).toBeGreaterThan(0.45);
    expect(a).toBeLessThan(0.55);
  });
});
