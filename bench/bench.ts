import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoGrids } from "@maple/demo";
import { buildGridIndex, gridAt } from "@maple/grid";
import { fireDueClocks } from "./due-clocks.ts";
import { killUnderLoad } from "./kill.ts";
import type { Measured } from "./load.ts";
import { abilitiesMicros, rowPolicyCost } from "./policy.ts";
import { memoryOf } from "./processor.ts";
import { productOn, programToken, yardstickCounty } from "./product.ts";
import { hitsOf, sampleOf, workloads } from "./workloads.ts";
import { bareHttp, insertsBySql } from "./yardsticks.ts";

/*
 * npm run bench -- [--matters N] [--seconds S] [--connections C] [--data FOLDER [--filled]] [--json FILE]
 * Every figure stands beside a yardstick of the same run: quote the ratios, the absolute figures are this machine's.
 * With --data the folder is kept; with --filled it is measured as it is.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const matters = Number(option("matters", "100000"));
const seconds = Number(option("seconds", "8"));
const connections = Number(option("connections", "16"));
const given = option("data", "");
const filled = process.argv.includes("--filled");
const dataDir = given || mkdtempSync(join(tmpdir(), "maple-bench-"));
chmodSync(dataDir, 0o755);
const product = productOn(dataDir);

let fill: string | null = null;
if (!filled) {
  console.log(`Filling a database with ${matters} matters ...`);
  fill = product.command("demo.ts", "--matters", String(matters)).trim().split("\n").at(-1)!;
  console.log(fill);
}
const recount = product.command("recount.ts").trim();
console.log(recount);
const token = programToken(product);

const cold = await product.start();
await product.stop("SIGTERM");
const warm = await product.start();
const memoryAtStart = memoryOf(product.server().pid!);
const results: Measured[] = [];
const keep = async (one: Promise<Measured>) => {
  const measured = await one;
  results.push(measured);
  console.log(line(measured));
  return measured;
};
const line = (m: Measured) =>
  `${m.what.padEnd(50)} ${String(m.perSecond).padStart(7)}/s  p50 ${String(m.p50).padStart(6)} ms  p99 ${String(m.p99).padStart(6)} ms  alone ${m.alone ?? "-"} ms  server ${m.serverMs ?? "-"} ms  database ${m.databaseMs ?? "-"} ms${m.wrong ? `  WRONG ${m.wrong}` : ""}`;
const ratio = (one: Measured, yardstick: Measured) =>
  Math.round((yardstick.perSecond / Math.max(one.perSecond, 1)) * 10) / 10;

try {
  const { ids, busy } = await sampleOf(product);
  const run = workloads(product, token, seconds, connections);
  const http = await keep(bareHttp(seconds));
  const w2 = await keep(run.matter(ids));
  const w3 = await keep(run.worklist(busy));
  const worklistBySql = await keep(run.worklistBySql(busy));
  for (const word of ["漏", "物业", "天花板", "抚养费", "宅基地", "无花果"]) {
    const hits = await hitsOf(product, word);
    const found = await run.totalOf(word);
    if (found < hits) throw new Error(`${word}: ${hits} matters hold it, the search found ${found}.`);
    await keep(run.search(word, hits));
    if (hits > 1000) await keep(run.searchTotal(word, hits));
  }
  await keep(run.counts());
  const policy = { abilitiesMicros: abilitiesMicros(), rowPolicies: await rowPolicyCost(product) };
  const memoryAfterReading = memoryOf(product.server().pid!);
  // What writes comes last: the questions are asked of the county as it was generated.
  const inserts = await keep(insertsBySql(product.database, yardstickCounty, seconds));
  const w1 = await keep(run.create());
  const memoryAfterLoad = memoryOf(product.server().pid!);
  await product.stop("SIGTERM");
  const recountAfter = product.command("recount.ts").trim();
  const killed = await killUnderLoad(product, Math.min(seconds, 5));
  const fired = await fireDueClocks(product, 20_000);

  const figures = {
    matters,
    connections,
    fill,
    startSeconds: { first: cold, again: warm },
    memoryMiB: { start: memoryAtStart, afterReading: memoryAfterReading, afterLoad: memoryAfterLoad },
    routing: routing(),
    policy,
    ratios: {
      "W1 : the rows by SQL": ratio(w1, inserts),
      "W2 : bare HTTP": ratio(w2, http),
      "W3 : the worklist by SQL": ratio(w3, worklistBySql),
    },
    recount: [recount, recountAfter],
    killed,
    fired,
    results,
  };
  console.log(`recount after writing: ${recountAfter}`);
  console.log(
    `start ${cold} s, again ${warm} s; memory ${memoryAtStart} MiB at start, ${memoryAfterReading} after reading, ${memoryAfterLoad} after writing`,
  );
  console.log(
    `${figures.routing.perSecond} points routed to grids a second (${figures.routing.inside} inside)`,
  );
  console.log(`abilities of a request: ${policy.abilitiesMicros} µs`);
  for (const one of policy.rowPolicies)
    console.log(`${one.what}: ${one.micros} µs, without row policies ${one.without} µs = ${one.ratio} : 1`);
  for (const [what, value] of Object.entries(figures.ratios)) console.log(`${what} = 1 : ${value}`);
  console.log(
    `killed under load: ${killed.acknowledged} acknowledged, ${killed.lost} lost; ${killed.inFlight} on their way, ${killed.doubled} doubled or missing; ready again in ${killed.secondsUntilReady} s; ${killed.ledger}`,
  );
  console.log(
    `due clocks: ${fired.clocks} told at ${fired.perSecond}/s; killed ${fired.killed} times, ${fired.lost} lost, ${fired.doubled} doubled`,
  );
  const json = option("json", "");
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  if (killed.lost > 0 || killed.doubled > 0 || fired.lost > 0 || fired.doubled > 0) process.exitCode = 1;
} finally {
  await product.stop("SIGTERM").catch(() => {});
  if (!given) rmSync(dataDir, { recursive: true, force: true });
}

function routing(): { perSecond: number; inside: number } {
  const index = buildGridIndex(demoGrids());
  const points = Array.from(
    { length: 200_000 },
    (_, i) => [119.86 + ((i * 7) % 1000) / 12_000, 30.07 + ((i * 13) % 1000) / 18_000] as [number, number],
  );
  const at = performance.now();
  let inside = 0;
  for (const point of points) if (gridAt(index, point) !== null) inside++;
  return { perSecond: Math.round(points.length / ((performance.now() - at) / 1000)), inside };
}
