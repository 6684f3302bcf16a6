import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { newId } from "../ids/index.ts";

/** Where the bytes of files are kept, under their SHA-256. A disk by default; an object store has the same three verbs. */
export interface Blobs {
  put(county: number, bytes: Uint8Array): Promise<Buffer>;
  get(county: number, sha256: Buffer): Promise<Buffer>;
  stream(county: number, sha256: Buffer): Readable;
}

/** @throws Error when a file that a row names is not there: restore the folder from its backup. */
export function diskBlobs(folder: string): Blobs {
  const pathOf = (county: number, sha256: Buffer) => {
    const name = sha256.toString("hex");
    return join(folder, String(county), name.slice(0, 2), name);
  };
  return {
    async put(county, bytes) {
      const sha256 = createHash("sha256").update(bytes).digest();
      const path = pathOf(county, sha256);
      if (existsSync(path)) return sha256;
      await mkdir(dirname(path), { recursive: true });
      const half = `${path}.${newId()}.part`;
      await writeFile(half, bytes, { flush: true });
      await rename(half, path);
      return sha256;
    },
    get: (county, sha256) => readFile(pathOf(county, sha256)),
    stream: (county, sha256) => createReadStream(pathOf(county, sha256)),
  };
}
