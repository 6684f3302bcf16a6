import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoGrids } from "@maple/demo";
import { buildGridIndex, gridAt } from "@maple/grid";
import { newId } from "@maple/platform/ids";
import pg from "pg";
import { type Measured, measure } from "./load.ts";
import { memoryOf, processorOf } from "./processor.ts";
import { bareHttp, insertsBySql, statement } from "./yardsticks.ts";

/*
 * npm run bench -- [--matters N] [--seconds S] [--data FOLDER] [--json FILE]
 * Every figure stands beside a yardstick of the same run: quote the ratios, the absolute figures are this machine's.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const matters = Number(option("matters", "100000"));
const seconds = Number(option("seconds", "8"));
const given = option("data", "");
const dataDir = given || mkdtempSync(join(tmpdir(), "maple-bench-"));
chmodSync(dataDir, 0o755);
const port = 18_080 + Math.floor(Math.random() * 1000);
const env = {
  ...process.env,
  MAPLEBRIDGE_DATA: dataDir,
  PORT: String(port),
  HOST: "127.0.0.1",
  MAPLEBRIDGE_QUIET: "1",
};
const county = 990_101;

function command(...args: string[]): string {
  const done = spawnSync(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${args.join(" ")} failed:\n${done.stderr.toString().slice(-2000)}`);
  return done.stdout.toString();
}

if (!given) {
  console.log(`Filling a database with ${matters} matters ...`);
  console.log(command("apps/server/commands/demo.ts", "--matters", String(matters)).trim());
}
const token = command(
  "apps/server/commands/admin.ts",
  "program",
  String(county),
  "bench",
  "matter.report-for",
  "matter.see",
  "figures.see",
)
  .trim()
  .split("\n")
  .at(-1)!;
console.log(command("apps/server/commands/recount.ts").trim());

const startedAt = performance.now();
const server = spawn(process.execPath, ["apps/server/main.ts"], {
  cwd: root,
  env,
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise<void>((done) =>
  server.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("is ready") && done()),
);
const startSeconds = (performance.now() - startedAt) / 1000;
const memoryAtStart = memoryOf(server.pid!);
const postmaster = Number(readFileSync(join(dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0]);
const cpu = () => processorOf(server.pid!, postmaster);
const url = `http://127.0.0.1:${port}`;
const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
const database: pg.ClientConfig = {
  host: join(dataDir, "sock"),
  port: 5432,
  user: "maple_app",
  database: "maplebridge",
};
const results: Measured[] = [];
const keep = async (one: Promise<Measured>) => {
  const measured = await one;
  results.push(measured);
  console.log(line(measured));
};
const line = (m: Measured) =>
  `${m.what.padEnd(52)} ${String(m.perSecond).padStart(7)}/s  p50 ${String(m.p50).padStart(6)} ms  p99 ${String(m.p99).padStart(6)} ms  server ${m.serverMs ?? "-"} ms  database ${m.databaseMs ?? "-"} ms${m.wrong ? `  WRONG ${m.wrong}` : ""}`;

try {
  const client = new pg.Client(database);
  await client.connect();
  await client.query("select set_config('app.county', $1, false)", [String(county)]);
  const ids = (
    await client.query<{ id: string }>(
      "select id from matter.matter where county = $1 order by reported_at desc limit 4000",
      [county],
    )
  ).rows.map((row) => row.id);
  const busy = (
    await client.query<{ category: string; grid: string; state: string }>(
      "select category, grid, state from matter.matter where county = $1 group by 1, 2, 3 order by count(*) desc limit 40",
      [county],
    )
  ).rows;
  await client.end();

  await keep(bareHttp(seconds));
  await keep(
    measure(
      {
        what: "W2 one matter with its history",
        url,
        seconds,
        headers,
        next: (n) => ({ path: `/api/matters/${ids[(n * 7919) % ids.length]}` }),
      },
      cpu,
    ),
  );
  await keep(
    measure(
      {
        what: "W3 worklist: category + grid + state, 20, total",
        url,
        seconds,
        headers,
        next: (n) => {
          const at = busy[n % busy.length]!;
          return { path: `/api/matters?category=${at.category}&grid=${at.grid}&state=${at.state}&limit=20` };
        },
      },
      cpu,
    ),
  );
  const at = busy[0]!;
  await keep(
    statement(
      "yardstick: the worklist by SQL",
      database,
      county,
      `select id, title from matter.matter where county = ${county} and category = '${at.category}' and grid = '${at.grid}' and state = '${at.state}' order by reported_at desc, id desc limit 20`,
      seconds,
    ),
  );
  for (const [what, word] of [
    ["one character 漏", "漏"],
    ["a rare word 防水层", "防水层"],
    ["a common word 物业", "物业"],
  ] as const) {
    await keep(
      measure(
        {
          what: `W4 search: ${what}`,
          url,
          seconds,
          headers,
          next: () => ({ path: `/api/matters?search=${encodeURIComponent(word)}&limit=20` }),
        },
        cpu,
      ),
    );
  }
  await keep(
    measure(
      {
        what: "W5 category x state x month, kept counts",
        url,
        seconds,
        headers,
        next: () => ({ path: "/api/counts" }),
      },
      cpu,
    ),
  );

  // What writes comes last: the questions are asked of the county as it was generated.
  await keep(insertsBySql(database, county, seconds));
  const story = "楼上卫生间漏水，滴到我家厨房天花板，墙皮都鼓起来了，找了楼上三次都没人管。".repeat(5);
  const grids = demoGrids()
    .filter((grid) => grid.level === 3)
    .map((grid) => grid.id);
  await keep(
    measure(
      {
        what: "W1 create a matter, 16 connections",
        url,
        seconds,
        method: "POST",
        headers,
        next: (n) => ({
          path: "/api/matters",
          headers: { "command-id": newId() },
          body: JSON.stringify({
            story,
            category: "02",
            source: "resident",
            policeTold: true,
            place: { way: "grid", grid: grids[n % grids.length] },
          }),
        }),
      },
      cpu,
    ),
  );

  const index = buildGridIndex(demoGrids());
  const points = Array.from(
    { length: 200_000 },
    (_, i) => [119.86 + ((i * 7) % 1000) / 12_000, 30.07 + ((i * 13) % 1000) / 18_000] as [number, number],
  );
  const routedAt = performance.now();
  let inside = 0;
  for (const point of points) if (gridAt(index, point) !== null) inside++;
  const routed = Math.round(points.length / ((performance.now() - routedAt) / 1000));

  const of = (what: string) => results.find((one) => one.what.startsWith(what))!;
  const ratios = {
    "W1 : insert yardstick": ratio(of("W1").perSecond, of("yardstick: the rows").perSecond),
    "W2 : bare HTTP": ratio(of("W2").perSecond, of("yardstick: bare").perSecond),
    "W3 : worklist by SQL": ratio(of("W3").perSecond, of("yardstick: the worklist").perSecond),
  };
  const figures = {
    matters,
    startSeconds: Math.round(startSeconds * 100) / 100,
    memoryMiB: { start: memoryAtStart, afterLoad: memoryOf(server.pid!) },
    pointsRoutedPerSecond: routed,
    pointsInside: inside,
    ratios,
    results,
  };
  console.log(
    `start ${figures.startSeconds} s; memory ${memoryAtStart} MiB at start, ${figures.memoryMiB.afterLoad} MiB after load; ${routed} points routed to grids a second`,
  );
  for (const [what, value] of Object.entries(ratios)) console.log(`${what} = 1 : ${value}`);
  const json = option("json", "");
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  server.kill("SIGTERM");
  await new Promise((done) => server.on("exit", done));
  if (!given) rmSync(dataDir, { recursive: true, force: true });
}

function ratio(value: number, yardstick: number): number {
  return Math.round((yardstick / Math.max(value, 1)) * 10) / 10;
}
