import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export interface Migration {
  /** `20261122-1100-ledger`: time of writing, then what it does; all modules share one time order. */
  name: string;
  sql: string;
  checksum: string;
}

/** Every migration under the given folders, in their one time order. */
export function migrationsIn(folders: readonly string[]): Migration[] {
  const found = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".sql"))
      .map((file) => {
        const sql = readFileSync(join(folder, file), "utf8");
        return { name: file.slice(0, -4), sql, checksum: createHash("sha256").update(sql).digest("hex") };
      }),
  );
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Applies what is missing, each migration in a transaction of its own, under one lock so that two starting servers
 * do not meet. Forward only.
 * @returns the names applied now.
 * @throws Error when a migration that was applied has changed since: its checksum is kept.
 */
export async function migrate(admin: pg.ClientConfig, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7461001)");
    // Whatever is made belongs to the owner, not to who happened to log in.
    await client.query("set role maple_owner");
    await client.query("create schema if not exists platform");
    await client.query(
      "create table if not exists platform.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
    const done = new Map(
      (
        await client.query<{ name: string; checksum: string }>(
          "select name, checksum from platform.migration",
        )
      ).rows.map((row) => [row.name, row.checksum]),
    );
    const applied: string[] = [];
    for (const migration of migrations) {
      const before = done.get(migration.name);
      if (before === migration.checksum) continue;
      if (before !== undefined) {
        throw new Error(
          `The migration ${migration.name} was changed after it was applied. Restore it, and write a new one.`,
        );
      }
      await client.query("begin");
      try {
        await client.query(migration.sql);
        await client.query("insert into platform.migration (name, checksum) values ($1, $2)", [
          migration.name,
          migration.checksum,
        ]);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw new Error(`The migration ${migration.name} failed: ${(error as Error).message}`, {
          cause: error,
        });
      }
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}
