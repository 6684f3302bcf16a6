import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoStaff } from "@maple/demo";
import { hash, verify } from "@node-rs/argon2";
import { productOn } from "./product.ts";

/**
 * A cold morning: everybody signs in within ten seconds, each from an address of their own, a server that has just
 * started. None may fail. The yardstick is a plain check of a password by argon2 in the same run, as many at a time as
 * the processor takes.
 */
const people = 500;
const withinMs = 10_000;

const dataDir = mkdtempSync(join(tmpdir(), "maple-morning-"));
const product = productOn(dataDir);
try {
  process.env.MAPLEBRIDGE_DEMO_MATTERS = "50";
  const yardstick = await plainVerifies(60);
  console.log("Making the demonstration county ...");
  await product.start();
  await product.stop("SIGTERM");
  const seconds = await product.start();
  const accounts = demoStaff().map((member) => member.username);
  const before = product.cpu();
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: people }, async (_, n) => {
      await new Promise((done) => setTimeout(done, (n * withinMs) / people));
      const at = performance.now();
      const answer = await fetch(`${product.url}/api/sign-in`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": `10.77.${n >> 8}.${n & 255}` },
        body: JSON.stringify({ username: accounts[n % accounts.length], password: "fengqiao-demo" }),
      });
      await answer.text();
      return { ok: answer.status === 200, ms: performance.now() - at };
    }),
  );
  const took = performance.now() - began;
  const after = product.cpu();
  const times = answers.map((one) => one.ms).sort((a, b) => a - b);
  const failed = answers.filter((one) => !one.ok).length;
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  const serverMs = (after.server - before.server) / people;
  const databaseMs = (after.database - before.database) / people;
  const different = Math.min(people, accounts.length);
  console.log(
    `${people} sign-ins of ${different} accounts in ${(took / 1000).toFixed(1)} s (server ready in ${seconds} s): ${failed} failed, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
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
  // As hashPassword of the identity module: argon2id, 19 MiB, two passes, one lane.
  const kept = await hash("fengqiao-demo", { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await verify(kept, "fengqiao-demo");
  const before = process.cpuUsage();
  const began = performance.now();
  for (let n = 0; n < times; n++) await verify(kept, "fengqiao-demo");
  const { user, system } = process.cpuUsage(before);
  return { aloneMs: (performance.now() - began) / times, processorMs: (user + system) / 1000 / times };
}
