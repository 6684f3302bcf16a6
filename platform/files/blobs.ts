import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { Moment } from "../clock/index.ts";
import type { ByteRange } from "./byte-range.ts";

/**
 * Where the bytes of files are kept, under their SHA-256: a folder (`disk-blobs.ts`) or an object store
 * (`s3-blobs.ts`), under the same names in both, so that a folder is moved into a bucket by copying it.
 */
export interface Blobs {
  put(county: number, bytes: Uint8Array): Promise<Buffer>;
  /** @throws Error with code ENOENT when the bytes are not there. */
  get(county: number, sha256: Buffer): Promise<Buffer>;
  /** Ends with an error of code ENOENT when the bytes are not there. */
  stream(county: number, sha256: Buffer, range?: ByteRange): Readable;
  /** What was put, or put again, before a moment and never since, in batches. */
  listBefore(county: number, moment: Moment): AsyncIterable<Buffer[]>;
  /** Forgets bytes, unless somebody has put them again since that moment. */
  forgetBefore(county: number, sha256: Buffer, moment: Moment): Promise<boolean>;
}

export function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Below the folder or the prefix: 330681/ab/abcd… */
export function pathOf(county: number, sha256: Buffer): string {
  const name = sha256.toString("hex");
  return `${county}/${name.slice(0, 2)}/${name}`;
}
