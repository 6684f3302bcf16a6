import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { takeIn } from "./take-in.ts";

const photo = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "#888" } })
    .withExif({ IFD0: { Copyright: "who took it" }, IFD3: { GPSLatitude: "30/1 6/1 0/1" } })
    .jpeg()
    .toBuffer();

describe("taking a file in", () => {
  it("writes a photograph anew without camera, place or owner", async () => {
    const before = await photo();
    expect((await sharp(before).metadata()).exif).toBeDefined();
    const taken = await takeIn(before);
    expect(taken).toMatchObject({ kind: "photo", media: "image/jpeg" });
    expect((await sharp(taken.bytes).metadata()).exif).toBeUndefined();
  });

  it("makes a large photograph smaller and keeps its shape", async () => {
    const { width, height } = await sharp((await takeIn(await photo(6000, 3000))).bytes).metadata();
    expect([width, height]).toEqual([2560, 1280]);
  });

  it("refuses by name what is not what it says", async () => {
    await expect(takeIn(Buffer.from(`MZ${"\0".repeat(200)}`))).rejects.toMatchObject({
      reason: "file-kind-unfit",
    });
    await expect(takeIn(Buffer.from("<svg onload=alert(1)></svg>        "))).rejects.toMatchObject({
      reason: "file-kind-unfit",
    });
    await expect(takeIn((await photo()).subarray(0, 900))).rejects.toMatchObject({
      reason: "picture-unreadable",
    });
    await expect(takeIn(Buffer.alloc(21 * 1024 * 1024))).rejects.toMatchObject({ reason: "file-too-large" });
  });

  it("refuses a small file that would open into too many pixels", async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#000" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(2_000_000);
    await expect(takeIn(bomb)).rejects.toMatchObject({ reason: "picture-too-many-pixels" });
  });
});
