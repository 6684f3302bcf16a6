import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { clusterOwner } from "./embedded.ts";

/** Left out of a copy: what belongs to the running process, and the log, which is copied after the end. */
const left = new Set([
  "postmaster.pid",
  "postmaster.opts",
  "pg_wal",
  "pg_replslot",
  "pg_stat_tmp",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_subtrans",
]);

/**
 * Copies a running cluster into an empty folder without stopping anyone (PostgreSQL's low-level backup: start, copy,
 * stop, then the log in between). Whoever was acknowledged before the end is in it.
 * @param admin the superuser's connection; the files are read from `cluster` on this machine.
 */
export async function backUpCluster(
  admin: pg.ClientConfig,
  cluster: string,
  target: string,
): Promise<{ bytes: number }> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const first = (
      await client.query<{ file: string }>(
        "select pg_walfile_name(pg_backup_start('maplebridge', true)) as file",
      )
    ).rows[0]!.file;
    await mkdir(target, { recursive: true, mode: 0o700 });
    for (const entry of await readdir(cluster, { withFileTypes: true })) {
      if (left.has(entry.name)) continue;
      // A file may vanish while it is copied (a dropped table, a temporary file): the log knows about it.
      await cp(join(cluster, entry.name), join(target, entry.name), {
        recursive: true,
        errorOnExist: false,
        force: true,
      }).catch(ignoreVanished);
    }
    for (const name of left)
      if (name.startsWith("pg_")) await mkdir(join(target, name), { recursive: true, mode: 0o700 });
    const stopped = await client.query<{ labelfile: string; spcmapfile: string; lsn: string }>(
      "select labelfile, spcmapfile, lsn::text from pg_backup_stop(true)",
    );
    await writeFile(join(target, "backup_label"), stopped.rows[0]!.labelfile);
    await client.query("select pg_switch_wal()");
    for (const name of (await readdir(join(cluster, "pg_wal"))).sort()) {
      if (/^[0-9A-F]{24}$/.test(name) && name >= first)
        await cp(join(cluster, "pg_wal", name), join(target, "pg_wal", name)).catch(ignoreVanished);
    }
    await mkdir(join(target, "pg_wal", "archive_status"), { recursive: true });
    const size = spawnSync("du", ["-sb", target]).stdout?.toString().split("\t")[0];
    return { bytes: Number(size ?? 0) };
  } finally {
    await client.end();
  }
}

function ignoreVanished(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/**
 * Puts a copied cluster where a server will find it. The server recovers from the log at its next start.
 * @throws Error when there is a cluster already: a restore never overwrites.
 */
export async function restoreCluster(source: string, cluster: string): Promise<void> {
  if (existsSync(join(cluster, "PG_VERSION"))) {
    throw new Error(
      `There is a database in ${cluster} already. Restore into an empty folder (set MAPLEBRIDGE_DATA), or move that one away first.`,
    );
  }
  if (!existsSync(join(source, "backup_label")))
    throw new Error(`${source} is not a backup made by this command.`);
  await rm(cluster, { recursive: true, force: true });
  await cp(source, cluster, { recursive: true });
  await chmod(cluster, 0o700);
  const owner = clusterOwner();
  if (owner) spawnSync("chown", ["-R", `${owner.uid}:${owner.gid}`, cluster]);
}
