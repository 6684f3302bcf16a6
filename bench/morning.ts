import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@maple/platform/ids";
import { hash, verify } from "@node-rs/argon2";
import pg from "pg";
import { county, productOn } from "./product.ts";

/**
 * A cold morning: everybody signs in within ten seconds, each from an address of their own, a server that has just
 * started. None may fail. The yardstick is a plain check of a password by argon2 in the same run, as many at a time as
 * the processor takes.
 */
const people = 500;
const withinMs = 10_000;

const dataDir = mkdtempSync(join(tmpdir(), "maple-morning-"));
chmodSync(dataDir, 0o755);
process.env.MAPLEBRIDGE_DEMO_MATTERS = "50";
const product = productOn(dataDir);
const password = "a morning in the old street";
// As hashPassword of the identity module: argon2id, 19 MiB, two passes, one lane.
const kept = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
try {
  const yardstick = await plainVerifies(60);
  console.log("Making the demonstration county ...");
  await product.start();
  await makeAccounts();
  await product.stop("SIGTERM");
  const seconds = await product.start();
  const before = product.cpu();
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: people }, async (_, n) => {
      await new Promise((done) => setTimeout(done, (n * withinMs) / people));
      const at = performance.now();
      const answer = await fetch(`${product.url}/api/sign-in`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": `10.77.${n >> 8}.${n & 255}` },
        body: JSON.stringify({ username: `morning.${n}`, password }),
      });
      await answer.text();
      return { ok: answer.status === 200, ms: performance.now() - at };
    }),
  );
  const took = performance.now() - began;
  const after = product.cpu();
  const times = answers.map((one) => one.ms).sort((a, b) => a - b);
  const failed = answers.filter((one) => !one.ok).length;
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  const serverMs = (after.server - before.server) / people;
  const databaseMs = (after.database - before.database) / people;
  console.log(
    `${people} sign-ins of as many accounts in ${(took / 1000).toFixed(1)} s (server ready in ${seconds} s): ${failed} failed, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
  console.log(
    `processor for each: server ${serverMs.toFixed(1)} ms, database ${databaseMs.toFixed(1)} ms; a plain argon2 verify ${yardstick.processorMs.toFixed(1)} ms, alone ${yardstick.aloneMs.toFixed(1)} ms`,
  );
  console.log(
    `sign-in : argon2 verify = ${(at(0.5) / yardstick.aloneMs).toFixed(2)} : 1 by the clock at p50, ${(serverMs / yardstick.processorMs).toFixed(2)} : 1 by the processor`,
  );
  if (failed > 0) process.exitCode = 1;
} finally {
  await product.stop("SIGTERM").catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
}

async function plainVerifies(times: number): Promise<{ aloneMs: number; processorMs: number }> {
  await verify(kept, password);
  const before = process.cpuUsage();
  const began = performance.now();
  for (let n = 0; n < times; n++) await verify(kept, password);
  const { user, system } = process.cpuUsage(before);
  return { aloneMs: (performance.now() - began) / times, processorMs: (user + system) / 1000 / times };
}

/** Accounts beside those of the demonstration, in its county, with posts of grid workers. */
async function makeAccounts(): Promise<void> {
  const client = new pg.Client(product.database);
  await client.connect();
  await client.query("select set_config('app.county', $1, false)", [String(county)]);
  const rows = Array.from({ length: people }, (_, n) => ({
    n,
    staff: newId(),
    account: newId(),
    post: newId(),
  }));
  const all = [county, JSON.stringify(rows)];
  const from = "from json_to_recordset($2::json) as r(n int, staff uuid, account uuid, post uuid)";
  await client.query(`insert into people.staff (county, id, name) select $1, staff, '晨' || n ${from}`, all);
  await client.query(
    `insert into people.post (county, id, staff, role, unit, grids, from_date)
      select $1, post, staff, 'grid-worker', (select id from grid.unit where county = $1 and kind = 'community' limit 1), '{}', '2026-01-01' ${from}`,
    all,
  );
  await client.query(
    `insert into identity.account (county, id, staff, username, password_hash) select $1, account, staff, 'morning.' || n, $3 ${from}`,
    [...all, kept],
  );
  await client.end();
}
