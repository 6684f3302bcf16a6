import { describe, expect, it } from "vitest";
import { holdsPictures } from "./container.ts";
import { takeIn } from "./take-in.ts";

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};
const handler = (kind: string) => box("hdlr", Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(13));
const track = (kind: string) => box("trak", box("mdia", handler(kind)));
/** As a telephone writes it: what it plays first, where that is listed last. */
const mp4 = (brand: string, ...kinds: string[]) =>
  Buffer.concat([
    box("ftyp", Buffer.from(brand), Buffer.alloc(8)),
    box("mdat", Buffer.from("vide hdlr V_VP9 is only a word in here")),
    box("moov", ...kinds.map(track)),
  ]);
const webm = (codec: string) =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from("webm"),
    Buffer.from([0x86, 0x80 | codec.length]),
    Buffer.from(codec),
    Buffer.alloc(20),
  ]);

describe("a container of sound and pictures", () => {
  it("is video when one of its tracks shows pictures, whatever words stand in its data", () => {
    expect(holdsPictures(mp4("isom", "soun", "vide"))).toBe(true);
    expect(holdsPictures(mp4("isom", "soun"))).toBe(false);
    expect(holdsPictures(webm("V_VP9"))).toBe(true);
    expect(holdsPictures(webm("A_OPUS"))).toBe(false);
  });

  it("that is cut off or says sizes that cannot be is not followed beyond its end", () => {
    const whole = mp4("isom", "vide");
    for (let at = 12; at < whole.length; at++) expect(holdsPictures(whole.subarray(0, at))).toBe(false);
    const wild = Buffer.from(whole);
    wild.writeUInt32BE(0xffffffff, whole.indexOf("moov") - 4);
    expect(holdsPictures(wild)).toBe(false);
  });

  it("is taken in as video or as sound and kept as it came", async () => {
    for (const [bytes, kind, media] of [
      [mp4("isom", "vide"), "video", "video/mp4"],
      [mp4("qt  ", "vide", "soun"), "video", "video/quicktime"],
      [mp4("M4A ", "soun"), "voice", "audio/mp4"],
      [webm("V_VP8"), "video", "video/webm"],
      [webm("A_OPUS"), "voice", "audio/webm"],
    ] as const)
      expect(await takeIn(bytes)).toEqual({ kind, media, bytes, cameAs: media });
    await expect(takeIn(mp4("qt  ", "soun"))).rejects.toMatchObject({ reason: "file-kind-unfit" });
  });

  it("may be larger than a picture when it is video, up to a limit of its own", async () => {
    const long = (size: number, kind: string) => {
      const head = mp4("isom", kind);
      return Buffer.concat([head, box("free", Buffer.alloc(size - head.length - 8))]);
    };
    const mb = 1024 * 1024;
    expect((await takeIn(long(21 * mb, "vide"))).kind).toBe("video");
    await expect(takeIn(long(21 * mb, "soun"))).rejects.toMatchObject({ reason: "file-too-large" });
    await expect(takeIn(long(101 * mb, "vide"))).rejects.toMatchObject({ reason: "video-too-large" });
  });
});
