import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { coverParts } from "./cover.ts";

const size = 64;
const white = () =>
  sharp({ create: { width: size, height: size, channels: 3, background: "#ffffff" } })
    .jpeg()
    .toBuffer();
const pixels = async (bytes: Uint8Array) =>
  (await sharp(bytes).raw().toBuffer({ resolveWithObject: true })).data;

describe("a covered copy of a picture", () => {
  it("is black wherever a box lies, whole points outwards, and as it was elsewhere", async () => {
    const share = fc.float({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, share, share, async (x, y, w, h) => {
        const data = await pixels(await coverParts(await white(), [{ x, y, w, h }]));
        const inside = (at: number, from: number, by: number) => {
          const left = Math.min(size - 1, Math.floor(from * size));
          return at >= left && at < Math.max(left + 1, Math.min(size, Math.ceil((from + by) * size)));
        };
        for (let row = 0; row < size; row++)
          for (let column = 0; column < size; column++) {
            const bright = data[(row * size + column) * 3]!;
            const covered = inside(column, x, w) && inside(row, y, h);
            // The blocks of the format blur an edge by a few shades; what is covered never comes near to white.
            if (covered) expect(bright).toBeLessThan(100);
          }
      }),
      { numRuns: 25 },
    );
    const plain = await pixels(await coverParts(await white(), [{ x: 0, y: 0, w: 0.25, h: 0.25 }]));
    expect(plain[(size * size - 1) * 3]).toBeGreaterThan(240);
  });

  it("is refused by name when the bytes are no picture", async () => {
    await expect(coverParts(Buffer.from("no picture"), [])).rejects.toMatchObject({
      reason: "picture-unreadable",
    });
  });
});
