import sharp from "sharp";
import { Refused } from "../act/refused.ts";
import { fileLimits } from "./take-in.ts";

/** A part of a picture, in shares of its width and height from the top left: 0 to 1. */
export interface CoverBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * A copy of a picture with parts painted over. The copy is written anew: what was under the paint is not in it, nor is
 * anything of the file it was made from.
 * @throws Refused `picture-unreadable`
 */
export async function coverParts(bytes: Uint8Array, boxes: readonly CoverBox[]): Promise<Uint8Array> {
  try {
    const picture = sharp(bytes, { limitInputPixels: fileLimits.pixels, animated: false });
    const { width, height } = await picture.metadata();
    const edge = (share: number, side: number) => Math.max(0, Math.min(side, share * side));
    const paint = boxes.map(({ x, y, w, h }) => {
      // Outwards to whole points: nothing of the edge shows through.
      const left = Math.min(width - 1, Math.floor(edge(x, width)));
      const top = Math.min(height - 1, Math.floor(edge(y, height)));
      const right = Math.max(left + 1, Math.ceil(edge(x + w, width)));
      const bottom = Math.max(top + 1, Math.ceil(edge(y + h, height)));
      const create = {
        width: right - left,
        height: bottom - top,
        channels: 3 as const,
        background: "#000000",
      };
      return { input: { create }, left, top };
    });
    return await picture.composite(paint).jpeg({ quality: 82, mozjpeg: false }).toBuffer();
  } catch {
    throw new Refused("picture-unreadable");
  }
}
