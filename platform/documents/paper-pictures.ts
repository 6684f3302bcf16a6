import { createHash } from "node:crypto";
import QRCode from "qrcode";
import sharp from "sharp";

/** Files that a paper shows, by the name under which the typesetter finds them. */
export type Pictures = Map<string, Uint8Array>;

/** A4 at 200 dots an inch; more would only make the file larger. */
const longestEdge = 2340;
const pixelLimit = 80_000_000;

export type ReadPicture = { bytes: Uint8Array; type: "png" | "jpg"; width: number; height: number };

/**
 * Re-encodes a picture: upright, no metadata, bounded size. `null` when it cannot be read: a corrupt picture costs
 * its place on the page, never the paper.
 */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | null> {
  try {
    const source = sharp(bytes, { limitInputPixels: pixelLimit, failOn: "error" });
    const type = (await source.metadata()).hasAlpha ? "png" : "jpg";
    const shaped = source
      .rotate()
      .resize({ width: longestEdge, height: longestEdge, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb");
    const encoded = type === "png" ? shaped.png() : shaped.jpeg({ quality: 82 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return { bytes: data, type, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** Adds a picture for the typesetter and returns its name, `null` when it cannot be read. */
export async function addPicture(pictures: Pictures, bytes: Uint8Array): Promise<string | null> {
  const read = await readPicture(bytes);
  return read && put(pictures, read.bytes, read.type);
}

/** `null` when the content is empty or too long for a code (2,331 bytes). */
export async function addQr(pictures: Pictures, content: string): Promise<string | null> {
  try {
    const svg = await QRCode.toString(content, { type: "svg", errorCorrectionLevel: "M", margin: 2 });
    return put(pictures, Buffer.from(svg), "svg");
  } catch {
    return null;
  }
}

/** A QR code as PNG, for papers that cannot hold vectors. */
export async function qrPng(content: string): Promise<Uint8Array | null> {
  try {
    return await QRCode.toBuffer(content, { type: "png", errorCorrectionLevel: "M", margin: 2, width: 480 });
  } catch {
    return null;
  }
}

function put(pictures: Pictures, bytes: Uint8Array, extension: string): string {
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${extension}`;
  pictures.set(name, bytes);
  return name;
}
