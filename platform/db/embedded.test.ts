import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { startEmbedded, superuserOf } from "./embedded.ts";

const dataDir = mkdtempSync(join(tmpdir(), "maple-embedded-"));
// Started as root, the database runs as "nobody", who must be able to enter.
chmodSync(dataDir, 0o755);
const start = () => startEmbedded({ dataDir, settings: { shared_buffers: "16MB" } });
let stop = async () => {};
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function asked(server: Awaited<ReturnType<typeof start>>, text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...superuserOf(server), database: "postgres" });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded PostgreSQL", () => {
  it("is found again while it runs, and starts again at once after it was killed, with what it had", async () => {
    const first = await start();
    stop = first.stop;
    await asked(first, "create table kept as select 7 as n");
    const again = await start();
    expect(again.reused).toBe(true);

    process.kill(
      Number(readFileSync(join(dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0]),
      "SIGKILL",
    );
    const after = await start();
    stop = after.stop;
    expect(after.reused).toBe(false);
    expect(await asked(after, "select n from kept")).toEqual([{ n: 7 }]);
  }, 60_000);
});
