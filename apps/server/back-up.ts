import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { momentOf } from "@maple/platform/clock";
import { backUpCluster, restoreCluster, startEmbedded, superuserOf } from "@maple/platform/db";
import { type Config, filesDir, keysDir } from "./config.ts";

export interface BackupNote {
  made: string;
  bytes: number;
  seconds: number;
  withKeys: boolean;
}

/**
 * A whole backup while the product runs: the database, the files, and the keys only when asked. Keys belong in another
 * place than the data they open.
 */
export async function backUp(config: Config, target: string, withKeys: boolean): Promise<BackupNote> {
  if (config.databaseUrl)
    throw new Error(
      "This installation uses a PostgreSQL of its own (DATABASE_URL): back it up with that server's tools, and the folders files and keys beside it.",
    );
  if (existsSync(join(target, "backup.json")))
    throw new Error(`There is a backup in ${target} already. Name an empty folder.`);
  const started = Date.now();
  await mkdir(target, { recursive: true, mode: 0o700 });
  const server = await startEmbedded({ dataDir: config.dataDir });
  try {
    const { bytes } = await backUpCluster(
      { ...superuserOf(server), database: "postgres" },
      join(config.dataDir, "pg"),
      join(target, "pg"),
    );
    if (existsSync(filesDir(config))) await cp(filesDir(config), join(target, "files"), { recursive: true });
    if (withKeys) await cp(keysDir(config), join(target, "keys"), { recursive: true });
    const note = { made: momentOf(Date.now()), bytes, seconds: (Date.now() - started) / 1000, withKeys };
    // Written last: a folder without it is not a backup.
    await writeFile(join(target, "backup.json"), JSON.stringify(note, null, 2));
    return note;
  } finally {
    if (!server.reused) await server.stop();
  }
}

/** Puts a backup into an empty data folder. The first start afterwards recovers the database from its log. */
export async function restore(config: Config, source: string): Promise<BackupNote> {
  if (!existsSync(join(source, "backup.json")))
    throw new Error(`${source} holds no finished backup (backup.json is missing).`);
  const note = JSON.parse(await readFile(join(source, "backup.json"), "utf8")) as BackupNote;
  await mkdir(config.dataDir, { recursive: true, mode: 0o755 });
  await restoreCluster(join(source, "pg"), join(config.dataDir, "pg"));
  if (existsSync(join(source, "files")))
    await cp(join(source, "files"), filesDir(config), { recursive: true });
  if (note.withKeys) await cp(join(source, "keys"), keysDir(config), { recursive: true });
  return note;
}
