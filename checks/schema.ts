import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrationFolders } from "../apps/server/database.ts";
import { startEmbedded, superuserOf } from "../platform/db/embedded.ts";
import { migrate, migrationsIn } from "../platform/db/migrate.ts";
import { makeDatabase } from "../platform/db/roles.ts";
import { dumpSchema } from "./dump-schema.ts";
import type { Finding, Guard } from "./guard.ts";
import { schemaFindings } from "./schema-rules.ts";
import { projectFiles } from "./source-files.ts";

const page = "docs/schema.sql";

/**
 * The migrations on an empty database: the rules of the schema asked of its catalogs, and the result compared with
 * docs/schema.sql (`--write` writes it). On the embedded PostgreSQL, or on the one of MAPLE_TEST_DATABASE_URL, which
 * names a superuser; both give the same text.
 */
export const schema: Guard = {
  name: "schema",
  async look(root) {
    const findings: Finding[] = forgottenFolders(root);
    return onFreshDatabase(async (client, applied) => {
      const version = (await client.query<{ v: string }>("select current_setting('server_version') as v"))
        .rows[0]!.v;
      const { findings: broken, tables } = await schemaFindings(client);
      findings.push(...broken, ...compare(root, await dumpSchema(client)));
      return {
        findings,
        looked: `${tables} tables after ${applied} migrations on PostgreSQL ${version.split(" ")[0]}`,
      };
    });
  },
};

/** All migrations on an empty database, and a superuser's connection to look at what they made. */
export async function onFreshDatabase<T>(
  work: (client: pg.Client, applied: number) => Promise<T>,
): Promise<T> {
  const server = await openServer();
  const name = `maple_check_${process.pid}`;
  try {
    await makeDatabase(server.at("postgres"), name);
    const applied = await migrate(server.at(name), migrationsIn(migrationFolders));
    const client = new pg.Client(server.at(name));
    await client.connect();
    try {
      return await work(client, applied.length);
    } finally {
      await client.end();
    }
  } finally {
    await server.close(name);
  }
}

function forgottenFolders(root: string): Finding[] {
  const listed = migrationFolders.map((folder) => folder.replaceAll("\\", "/"));
  const folders = new Set(
    projectFiles(root).flatMap((file) => /^(.*\/migrations)\/[^/]+\.sql$/.exec(file)?.[1] ?? []),
  );
  return [...folders]
    .filter((folder) => !listed.some((one) => one.endsWith(`/${folder}`)))
    .map((folder) => ({
      rule: "folder-forgotten",
      where: folder,
      what: "not in migrationFolders of apps/server/database.ts, so never applied",
    }));
}

function compare(root: string, dump: string): Finding[] {
  const path = join(root, page);
  if (process.argv.includes("--write")) {
    writeFileSync(path, dump);
    return [];
  }
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (kept === dump) return [];
  const [was, is] = [kept.split("\n"), dump.split("\n")];
  const line = is.findIndex((text, index) => text !== was[index]);
  const what = `the migrations make: ${is[line] ?? "(nothing more)"} | the page has: ${was[line] ?? "(nothing more)"} (npm run check -- --only schema --write)`;
  return [{ rule: "schema-page-stale", where: `${page}:${line + 1}`, what }];
}

interface Server {
  at(database: string): pg.ClientConfig;
  close(database: string): Promise<void>;
}

async function openServer(): Promise<Server> {
  const url = process.env.MAPLE_TEST_DATABASE_URL;
  if (url) {
    const at = (database: string): pg.ClientConfig => {
      const one = new URL(url);
      one.pathname = `/${database}`;
      return { connectionString: one.toString() };
    };
    return { at, close: (database) => drop(at("postgres"), database) };
  }
  const dataDir = mkdtempSync(join(tmpdir(), "maple-check-"));
  // As root the server runs as another user, who must be able to enter.
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({
    dataDir,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "32MB" },
  });
  return {
    at: (database) => ({ ...superuserOf(server), database }),
    close: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function drop(admin: pg.ClientConfig, database: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
  await client.end();
}
