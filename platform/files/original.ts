import { type KeyRing, openBytes, openText, sealBytes, sealText } from "../crypto/seal.ts";
import { type Blobs, hashOf } from "./blobs.ts";
import { aboutKey, type CaptureRow } from "./capture-store.ts";
import type { FileRow } from "./file-store.ts";

/** Whether bytes are still what came in. */
export type Found = "intact" | "changed" | "missing";

/** Keeps the bytes of the camera apart, sealed under a key of their own. They hold place, time and device: no screen shows them. */
export async function sealOriginal(
  blobs: Blobs,
  ring: KeyRing,
  { county, file, bytes }: { county: number; file: string; bytes: Uint8Array },
): Promise<Pick<CaptureRow, "kept" | "key_sealed">> {
  const { key, sealed } = sealBytes(bytes, hashOf(bytes).toString("hex"));
  return {
    kept: await blobs.put(county, sealed),
    key_sealed: sealText(ring, key, aboutKey(file)),
  };
}

/** The same sealed bytes for a further file that stands for them: the key is sealed anew, bound to that file. */
export function keyFor(ring: KeyRing, capture: CaptureRow, file: string): Buffer | null {
  const { key_sealed: sealed } = capture;
  return sealed && sealText(ring, openText(ring, sealed, aboutKey(capture.file)), aboutKey(file));
}

/** Opens a sealed original and holds it against its hash at capture. Bytes come with "intact" and, where they open, with "changed". */
export async function openOriginal(
  blobs: Blobs,
  ring: KeyRing,
  county: number,
  capture: CaptureRow,
): Promise<{ found: Found; bytes: Buffer | null }> {
  const { kept, key_sealed: key } = capture;
  if (!kept || !key) return { found: "missing", bytes: null };
  const sealed = await readIfThere(blobs, county, kept);
  if (!sealed) return { found: "missing", bytes: null };
  try {
    const about = capture.sha256.toString("hex");
    const bytes = openBytes(openText(ring, key, aboutKey(capture.file)), sealed, about);
    return { found: hashOf(bytes).equals(capture.sha256) ? "intact" : "changed", bytes };
  } catch {
    // The seal itself says that somebody changed it.
    return { found: "changed", bytes: null };
  }
}

/** Holds the kept bytes of a file against the hash that stands in its row. */
export async function checkKept(blobs: Blobs, county: number, file: Pick<FileRow, "sha256">): Promise<Found> {
  const bytes = await readIfThere(blobs, county, file.sha256);
  if (!bytes) return "missing";
  return hashOf(bytes).equals(file.sha256) ? "intact" : "changed";
}

async function readIfThere(blobs: Blobs, county: number, sha256: Buffer): Promise<Buffer | null> {
  return blobs.get(county, sha256).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return null;
  });
}
