import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { momentOf } from "@maple/platform/clock";
import { backUpCluster, restoreCluster, startEmbedded, superuserOf } from "@maple/platform/db";
import { nameOfBucket } from "@maple/platform/files";
import { type Config, keysDir } from "./config.ts";

export interface BackupNote {
  made: string;
  bytes: number;
  seconds: number;
  withKeys: boolean;
  /** The bucket that the files stay in; null when they are in the backup. */
  filesStayIn: string | null;
}

/**
 * A backup while the product runs: the database, the files where they are a folder, and the keys only when asked. Keys
 * belong in another place than the data they open. Files in a bucket stay there, and the note says so.
 */
export async function backUp(config: Config, target: string, withKeys: boolean): Promise<BackupNote> {
  const { files } = config;
  const filesStayIn = files.kind === "s3" ? nameOfBucket(files) : null;
  if (config.databaseUrl)
    throw new Error(
      `This installation uses a PostgreSQL of its own (DATABASE_URL): back it up with that server's tools, and ${filesStayIn ? `the folder keys beside it; the files stay in ${filesStayIn}` : "the folders files and keys beside it"}.`,
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
    if (files.kind === "disk" && existsSync(files.folder))
      await cp(files.folder, join(target, "files"), { recursive: true });
    if (withKeys) await cp(keysDir(config), join(target, "keys"), { recursive: true });
    const seconds = (Date.now() - started) / 1000;
    const note = { made: momentOf(Date.now()), bytes, seconds, withKeys, filesStayIn };
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
  // Copied beside the data even when this installation has a bucket: `afterRestore` says what is left to do.
  const folder = config.files.kind === "disk" ? config.files.folder : join(config.dataDir, "files");
  await mkdir(config.dataDir, { recursive: true, mode: 0o755 });
  await restoreCluster(join(source, "pg"), join(config.dataDir, "pg"));
  if (existsSync(join(source, "files"))) await cp(join(source, "files"), folder, { recursive: true });
  if (note.withKeys) await cp(join(source, "keys"), keysDir(config), { recursive: true });
  return note;
}

/** What is not in the backup and who keeps it then, one line each. */
export function afterBackUp({ filesStayIn, withKeys }: BackupNote): string[] {
  return [
    ...(withKeys ? [] : ["The keys are NOT in it: copy the folder keys to another place."]),
    ...(filesStayIn
      ? [
          `The files are NOT in it: they stay in ${filesStayIn}, whose versions or replication are their backup.`,
        ]
      : []),
  ];
}

/** What must be done before the first start after a restore, one line each. */
export function afterRestore(config: Config, note: BackupNote): string[] {
  const { files } = config;
  const here = files.kind === "s3" ? nameOfBucket(files) : null;
  // Backups made before files could be in a bucket do not say where they are: they hold them.
  const there = note.filesStayIn ?? null;
  const left: string[] = [];
  if (!existsSync(keysDir(config)))
    left.push(`Its keys are not there yet: copy them into ${keysDir(config)} before the first start.`);
  if (there && there === here)
    left.push(`Its files were not touched: they are in ${there}, as they are there today.`);
  else if (there)
    left.push(
      `Its files are in ${there}, not in the backup: set MAPLEBRIDGE_FILES=${there}, or copy them from there to ${here ?? join(config.dataDir, "files")} under the same names, before the first start.`,
    );
  else if (here)
    left.push(
      `Its files were put into ${join(config.dataDir, "files")}: copy them from there to ${here} under the same names before the first start.`,
    );
  return left;
}
