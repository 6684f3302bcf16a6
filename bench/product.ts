import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { root } from "../scripts/run.ts";
import { serverArgs, serverEnv } from "../scripts/server-process.ts";
import { processorOf } from "./processor.ts";

export const county = 990_101;
/** Plain rows go to a county that nobody counts. */
export const yardstickCounty = 990_199;

/** The product on one data folder: its commands, its server, its database beside it. */
export interface Measuring {
  url: string;
  database: pg.ClientConfig;
  /** Runs a command of the product and gives what it printed. @throws Error with its last words when it fails. */
  command(file: string, ...args: string[]): string;
  /** Starts the server. @returns seconds until it says that it is ready. */
  start(): Promise<number>;
  server(): ChildProcess;
  postmaster(): number;
  cpu(): { server: number; database: number };
  stop(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

export function productOn(dataDir: string): Measuring {
  const port = 18_080 + Math.floor(Math.random() * 1000);
  const env = {
    ...process.env,
    ...serverEnv,
    MAPLEBRIDGE_DATA: dataDir,
    MAPLEBRIDGE_FILES: "",
    PORT: String(port),
    HOST: "127.0.0.1",
    MAPLEBRIDGE_QUIET: "1",
  };
  let child: ChildProcess | null = null;
  const server = () => {
    if (!child) throw new Error("The server does not run.");
    return child;
  };
  const postmaster = () => Number(readFileSync(join(dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0]);
  return {
    url: `http://127.0.0.1:${port}`,
    database: { host: join(dataDir, "sock"), port: 5432, user: "maple_app", database: "maplebridge" },
    command(file, ...args) {
      const done = spawnSync(process.execPath, [`apps/server/commands/${file}`, ...args], {
        cwd: root,
        env,
        maxBuffer: 1 << 26,
      });
      if (done.status !== 0)
        throw new Error(`${file} ${args.join(" ")} failed:\n${done.stderr.toString().slice(-2000)}`);
      return done.stdout.toString();
    },
    async start() {
      const at = performance.now();
      const started = spawn(process.execPath, [...serverArgs], {
        cwd: root,
        env,
        stdio: ["ignore", "pipe", "inherit"],
      });
      child = started;
      await new Promise<void>((done, fail) => {
        started.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("is ready") && done());
        started.once("exit", (code) => fail(new Error(`The server ended with ${code}.`)));
      });
      return Math.round((performance.now() - at) / 10) / 100;
    },
    server,
    postmaster,
    cpu: () => processorOf(server().pid!, postmaster()),
    async stop(signal) {
      const ending = server();
      child = null;
      if (ending.exitCode !== null || ending.signalCode !== null) return;
      const gone = new Promise((done) => ending.once("exit", done));
      ending.kill(signal);
      await gone;
    },
  };
}

/** The token of a program that may file and read the county's matters, made with the administrator's command. */
export function programToken(product: Measuring): string {
  const said = product.command(
    "admin.ts",
    "program",
    String(county),
    `bench-${Date.now()}`,
    "matter.report-for",
    "matter.see",
    "figures.see",
  );
  return said.trim().split("\n").at(-1)!;
}
