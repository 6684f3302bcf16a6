import sharp from "sharp";
import { Refused } from "../act/refused.ts";
import { holdsPictures } from "./container.ts";

export const fileLimits = {
  bytes: 20 * 1024 * 1024,
  videoBytes: 100 * 1024 * 1024,
  pixels: 60_000_000,
  side: 2560,
} as const;

export interface TakenIn {
  kind: "photo" | "voice" | "video" | "scan" | "other";
  media: string;
  bytes: Uint8Array;
  /** What it was when it came; a photograph is another file afterwards. */
  cameAs: string;
}

interface Known {
  media: string;
  kind: TakenIn["kind"];
  fits(head: Buffer): boolean;
}

/** As a page names it: what the same container is called when it holds moving pictures. */
const asVideo: Readonly<Record<string, string>> = {
  "audio/webm": "video/webm",
  "audio/mp4": "video/mp4",
  "video/quicktime": "video/quicktime",
};

const text = (head: Buffer, from: number, to: number) => head.toString("latin1", from, to);

// What a file is, is told by its first bytes, never by its name or by what the sender says.
const known: readonly Known[] = [
  { media: "image/jpeg", kind: "photo", fits: (h) => h[0] === 0xff && h[1] === 0xd8 && h[2] === 0xff },
  { media: "image/png", kind: "photo", fits: (h) => text(h, 1, 4) === "PNG" },
  { media: "image/webp", kind: "photo", fits: (h) => text(h, 0, 4) === "RIFF" && text(h, 8, 12) === "WEBP" },
  {
    media: "image/heic",
    kind: "photo",
    fits: (h) => text(h, 4, 8) === "ftyp" && /^(heic|heix|mif1|hevc|avif)/.test(text(h, 8, 12)),
  },
  { media: "application/pdf", kind: "scan", fits: (h) => text(h, 0, 5) === "%PDF-" },
  { media: "audio/webm", kind: "voice", fits: (h) => h.readUInt32BE(0) === 0x1a45dfa3 },
  { media: "audio/ogg", kind: "voice", fits: (h) => text(h, 0, 4) === "OggS" },
  { media: "audio/wav", kind: "voice", fits: (h) => text(h, 0, 4) === "RIFF" && text(h, 8, 12) === "WAVE" },
  {
    media: "audio/mp4",
    kind: "voice",
    fits: (h) =>
      text(h, 4, 8) === "ftyp" && /^(M4A|M4V|mp4|isom|iso[2-9]|avc1|3gp|MSNV)/.test(text(h, 8, 12)),
  },
  {
    media: "video/quicktime",
    kind: "video",
    fits: (h) => text(h, 4, 8) === "ftyp" && text(h, 8, 12) === "qt  ",
  },
  {
    media: "audio/mpeg",
    kind: "voice",
    fits: (h) => text(h, 0, 3) === "ID3" || (h[0] === 0xff && (h[1]! & 0xe0) === 0xe0 && h[1] !== 0xd8),
  },
  { media: "audio/amr", kind: "voice", fits: (h) => text(h, 0, 5) === "#!AMR" },
];

/**
 * Takes a file in. Photographs are turned upright, made smaller and written anew, so nothing of the camera, the place
 * or a hidden payload is left; sound, video and PDF are kept as they are: a video may hold its place and time.
 * @throws Refused `file-too-large`, `video-too-large`, `file-kind-unfit`, `picture-unreadable` or `picture-too-many-pixels`.
 */
export async function takeIn(bytes: Uint8Array): Promise<TakenIn> {
  const head = Buffer.alloc(16);
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength)).copy(head);
  const type = known.find((one) => one.fits(head));
  if (!type || bytes.byteLength < 16)
    throw new Refused(bytes.byteLength > fileLimits.bytes ? "file-too-large" : "file-kind-unfit");
  const video = asVideo[type.media];
  if (video && holdsPictures(bytes)) {
    if (bytes.byteLength > fileLimits.videoBytes) throw new Refused("video-too-large");
    return { kind: "video", media: video, bytes, cameAs: video };
  }
  if (bytes.byteLength > fileLimits.bytes) throw new Refused("file-too-large");
  // A film without a single picture is broken.
  if (type.kind === "video") throw new Refused("file-kind-unfit");
  if (type.kind !== "photo") return { kind: type.kind, media: type.media, bytes, cameAs: type.media };
  return { kind: "photo", media: "image/jpeg", bytes: await writeAnew(bytes), cameAs: type.media };
}

async function writeAnew(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const picture = sharp(bytes, {
      limitInputPixels: fileLimits.pixels,
      failOn: "truncated",
      animated: false,
    });
    return await picture
      .rotate()
      .resize({ width: fileLimits.side, height: fileLimits.side, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 82, mozjpeg: false })
      .toBuffer();
  } catch (error) {
    throw new Refused(
      /pixel limit/i.test((error as Error).message) ? "picture-too-many-pixels" : "picture-unreadable",
    );
  }
}
