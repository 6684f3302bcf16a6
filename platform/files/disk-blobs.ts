import { createReadStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { epochOf, type Moment } from "../clock/index.ts";
import { newId } from "../ids/index.ts";
import { type Blobs, hashOf, pathOf } from "./blobs.ts";

/**
 * A folder of this machine, or one that it shares.
 * @throws Error with code ENOENT when a file that a row names is not there: restore the folder from its backup.
 */
export function diskBlobs(folder: string): Blobs {
  const at = (county: number, sha256: Buffer) => join(folder, pathOf(county, sha256));
  return {
    async put(county, bytes) {
      const sha256 = hashOf(bytes);
      const path = at(county, sha256);
      if (existsSync(path) && (await touch(path))) return sha256;
      await mkdir(dirname(path), { recursive: true });
      const half = `${path}.${newId()}.part`;
      await writeFile(half, bytes, { flush: true });
      await rename(half, path);
      return sha256;
    },
    get: (county, sha256) => readFile(at(county, sha256)),
    stream: (county, sha256, range) => createReadStream(at(county, sha256), range),
    async *listBefore(county, moment) {
      for (const part of await namesIn(join(folder, String(county)))) {
        const old: Buffer[] = [];
        for (const name of await namesIn(join(folder, String(county), part))) {
          const path = join(folder, String(county), part, name);
          if (!(await isOlder(path, moment))) continue;
          if (/^[0-9a-f]{64}$/.test(name)) old.push(Buffer.from(name, "hex"));
          // Half a file that a crash left.
          else await rm(path, { force: true });
        }
        if (old.length > 0) yield old;
      }
    },
    async forgetBefore(county, sha256, moment) {
      const path = at(county, sha256);
      const aside = `${path}.${newId()}.part`;
      // Taken aside first: whoever puts the same bytes at this moment has touched them, or finds them gone and writes.
      await rename(path, aside).catch(ignoreMissing);
      if (!existsSync(aside)) return false;
      if (await isOlder(aside, moment)) {
        await rm(aside, { force: true });
        return true;
      }
      await rename(aside, path);
      return false;
    },
  };
}

async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

async function isOlder(path: string, moment: Moment): Promise<boolean> {
  const found = await stat(path).catch(ignoreMissing);
  return found !== undefined && found.mtimeMs < epochOf(moment);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}
