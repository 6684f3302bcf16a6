import { Kysely } from "kysely";
import pg from "pg";
import { lineDialect } from "./driver.ts";
import type { Db } from "./types.ts";

const { types } = pg;
// Times leave the database as moments (ISO, UTC, milliseconds), dates as they are written, counts as numbers.
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, (text) => Number(text));
types.setTypeParser(types.builtins.NUMERIC, (text) => Number(text));

export interface Connected {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

export interface ConnectOptions {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  password?: string;
  database?: string;
  /** Connections kept at the most; 16 serves two cores. */
  max?: number;
  /** Named statements; off behind an old transaction pooler (`MAPLEBRIDGE_PREPARED=0`). */
  prepared?: boolean;
}

/** Opens a pool. Nothing is kept in a session: whatever a transaction needs is set inside it. */
export function connect({ prepared = true, ...options }: ConnectOptions): Connected {
  const pool = new pg.Pool({
    max: 16,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: "maplebridge",
    ...options,
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => {});
  // biome-ignore lint/complexity/noBannedTypes: see types.ts
  const db = new Kysely<{}>({ dialect: lineDialect(pool, prepared) });
  return { db, pool, close: () => db.destroy() };
}

/** Whether an error leaves it open if the transaction was committed: the caller retries with the same command id. */
export function isUnknownOutcome(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code ?? "";
  const text = error instanceof Error ? error.message : "";
  return (
    /^(08...|25006|57P0[123]|ECONNRESET|EPIPE|ECONNREFUSED|ENOENT)$/.test(code) ||
    /Connection terminated|timeout expired|terminating connection/i.test(text)
  );
}
