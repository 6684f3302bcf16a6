import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbedded, superuserOf } from "@maple/platform/db";
import pg from "pg";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** A whole product in a process of its own, with a data folder of its own. */
export interface RunningProduct {
  url: string;
  dataDir: string;
  /** The password of every demonstration account. */
  password: string;
  /** Lets days pass: the product stops and starts again on the same data with its clock so far ahead. */
  later(days: number): Promise<void>;
  /** How far ahead its clock is, as a script that sets the clock of whatever runs it, or null. */
  clock(): string | null;
  /** Runs a command of the product on the same data, such as `ledger.ts verify`. */
  command(file: string, ...args: string[]): Promise<{ code: number; said: string }>;
  /** Runs a statement as somebody who owns the machine: past the product, its grants and its row policies. */
  byHand<R>(text: string, values?: unknown[]): Promise<R[]>;
  /** Stops it and leaves its data where it is. */
  end(): Promise<void>;
  stop(): Promise<void>;
}

/** Everything here is thrown away: nothing has to outlive a power cut. */
const quick = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "64MB" };
const stoppedWithinMs = 20_000;
const readyWithinMs = 120_000;

/**
 * Starts the demonstration on a free port with so many invented matters beside its living examples; from a folder that
 * was prepared, where there is one, so that the county need not be made again.
 */
export async function runProduct(given: {
  matters: number;
  from?: string | undefined;
}): Promise<RunningProduct> {
  if (
    !existsSync(join(root, "apps/desk/dist/index.html")) ||
    !existsSync(join(root, "apps/portal/dist/server"))
  )
    throw new Error("The screens are not built. Run: npm run build");
  const dataDir = mkdtempSync(join(tmpdir(), "maple-run-"));
  // Owners and modes with it: the database looks at them.
  if (given.from) spawnSync("cp", ["-a", `${given.from}/.`, dataDir]);
  // Started as root, the database runs as "nobody", who must be able to enter.
  chmodSync(dataDir, 0o755);
  const database = await startEmbedded({ dataDir, settings: quick });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: "127.0.0.1",
    MAPLEBRIDGE_URL: url,
    MAPLEBRIDGE_DATA: dataDir,
    MAPLEBRIDGE_FILES: "",
    MAPLEBRIDGE_INSTALL: "demo",
    MAPLEBRIDGE_DEMO_MATTERS: String(given.matters),
    DATABASE_URL: "",
  };
  let ahead = 0;
  let server: Server | null = null;
  const start = async () => {
    server = startServer(ahead, env);
    await ready(server.out, server.said, server.ended);
  };
  const end = async () => {
    await server?.stop();
    await database.stop();
  };
  const stop = async () => {
    await end();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const said = await start()
    .then(() => server?.said() ?? "")
    .catch(async (error) => {
      await stop();
      throw error;
    });
  return {
    url,
    dataDir,
    password: /\(password ([^)]+)\)/.exec(said)?.[1] ?? "",
    later: async (days) => {
      await server?.stop();
      ahead += days * 86_400_000;
      await start();
    },
    clock: () => (ahead === 0 ? null : clockAhead(ahead)),
    command: async (file, ...args) => {
      const run = node([`apps/server/commands/${file}`, ...args], env);
      const code = await new Promise<number>((done) => run.child.once("close", (value) => done(value ?? 1)));
      return { code, said: run.said() };
    },
    byHand: async (text, values = []) => {
      const client = new pg.Client({ ...superuserOf(database), database: "maplebridge" });
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    end,
    stop,
  };
}

interface Server {
  out: NodeJS.ReadableStream;
  said(): string;
  ended: Promise<number>;
  stop(): Promise<void>;
}

function startServer(ahead: number, env: NodeJS.ProcessEnv): Server {
  const clock =
    ahead === 0 ? [] : ["--import", `data:text/javascript,${encodeURIComponent(clockAhead(ahead))}`];
  const { child, said } = node([...clock, "apps/server/main.ts"], env);
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  const orphan = () => child.kill("SIGKILL");
  process.once("exit", orphan);
  let told = false;
  void ended.then((code) => {
    if (!told)
      console.error(
        `The product ended by itself (${child.signalCode ?? code}):\n${said().trim().slice(-4000)}`,
      );
  });
  return {
    out: child.stdout,
    said,
    ended,
    stop: async () => {
      told = true;
      child.kill("SIGTERM");
      const late = setTimeout(orphan, stoppedWithinMs);
      await ended;
      clearTimeout(late);
      process.off("exit", orphan);
      if (child.signalCode === "SIGKILL") throw new Error(`The product did not stop:\n${said().trim()}`);
    },
  };
}

/** A script after which whatever asks for the present is told a later one; moments that are given stay as they are. */
function clockAhead(ms: number): string {
  return `{
    const present = Date.now.bind(Date);
    Date.now = () => present() + ${ms};
    globalThis.Date = new Proxy(Date, {
      construct: (real, given) => new real(...(given.length === 0 ? [real.now()] : given)),
      apply: (real) => String(new real(real.now())),
    });
  }`;
}

function node(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return { child, said: () => text };
}

async function ready(out: NodeJS.ReadableStream, said: () => string, ended: Promise<number>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stands = new Promise<"ready">((done) => {
    const look = () => {
      if (/Maplebridge is ready[\s\S]*administrator/.test(said())) done("ready");
    };
    out.on("data", look);
    look();
  });
  const late = new Promise<"late">((done) => {
    timer = setTimeout(() => done("late"), readyWithinMs);
  });
  const first = await Promise.race([stands, late, ended]);
  clearTimeout(timer);
  if (first !== "ready") throw new Error(`The product did not start:\n${said().trim()}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => done(typeof at === "object" && at ? at.port : 0));
    });
  });
}
