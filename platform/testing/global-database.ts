import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded, superuserOf } from "../db/embedded.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How tests reach the server as its superuser, to make databases of their own. */
    adminDatabase: string;
  }
}

/** One PostgreSQL server for a whole run of tests; each file makes a database of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.MAPLE_TEST_DATABASE_URL;
  if (given) {
    project.provide("adminDatabase", JSON.stringify({ connectionString: given }));
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), "maple-test-"));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({
    dataDir,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "64MB" },
  });
  project.provide("adminDatabase", JSON.stringify({ ...superuserOf(server), database: "postgres" }));
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
