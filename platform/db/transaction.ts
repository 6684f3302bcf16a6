import {
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresQueryCompiler,
  sql,
  Transaction,
} from "kysely";
import type { Line } from "./line.ts";
import type { Db, Tx } from "./types.ts";

/** The outcome a command had when it was run before. */
export interface EarlierOutcome {
  act: string;
  actor: string;
  outcome: unknown;
}

/** What a piece of work in a transaction is given besides the transaction. */
export interface Within {
  /** What the command did when it was sent before; null when it is new, or there is none. */
  earlier: Promise<EarlierOutcome | null>;
  /**
   * Statements that are asked for already and whose answers nobody reads: they travel with the commit, which does not
   * happen when one fails.
   */
  last(statements: Promise<unknown>): void;
}

/**
 * Runs `work` in one transaction for one county. The county is set by the first statement and holds for this
 * transaction alone, so nothing leaks through a pooled connection. Beginning costs no way of its own: it travels with
 * the first statement of the work.
 */
export function inCounty<T>(
  db: Db,
  county: number,
  work: (tx: Tx, within: Within) => Promise<T> | T,
  command: string | null = null,
  opened = "",
): Promise<T> {
  return db.getExecutor().provideConnection(async (connection) => {
    const line = connection as Line;
    let ended = false;
    const tx = transactionOver({
      // A statement that comes after the end would run in a transaction of its own, without county.
      executeQuery: (query) =>
        ended ? Promise.reject(new Error("The transaction has ended.")) : line.executeQuery(query),
      streamQuery: () => line.streamQuery(),
    });
    const last: Promise<unknown>[] = [];
    const begun = line.send("begin");
    const context =
      sql<EarlierOutcome>`select * from platform.app_ctx(${county}, ${command}::uuid, ${opened})`.execute(tx);
    const earlier = context.then((answer) => answer.rows[0] ?? null);
    // Their failures come out of the work or the commit, which fail with them.
    for (const one of [begun, earlier]) one.catch(() => {});
    try {
      const value = await work(tx, { earlier, last: (one) => last.push(one) });
      ended = true;
      await Promise.all([...last, commit(line)]);
      return value;
    } catch (error) {
      ended = true;
      await Promise.allSettled(last);
      await line.send("rollback").catch(() => {
        line.broken = true;
      });
      throw error;
    }
  });
}

async function commit(line: Line): Promise<void> {
  const { command } = await line.send("commit");
  // A transaction in which a statement failed ends with a rollback that calls itself a success.
  if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
}

const compiler = new PostgresQueryCompiler();
const adapter = new PostgresAdapter();
const driver = new DummyDriver();
const dialect = {
  createAdapter: () => adapter,
  createDriver: () => driver,
  createQueryCompiler: () => compiler,
  createIntrospector: () => {
    throw new Error("A transaction is not asked about its tables.");
  },
};

/** A transaction on a line that has begun one: its statements may be asked for side by side and travel together. */
export function transactionOver(line: Pick<Line, "executeQuery" | "streamQuery">): Tx {
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (consumer) => consumer(line),
  });
  return new Transaction({ config: { dialect }, dialect, driver, executor });
}

/** A compartment of a matter: what one side said, what both may read, what the mediator keeps. */
export interface Opening {
  matter: string;
  compartment: string;
}

/** Opens compartments for the rest of this transaction; row policies hide all others, also from a forgetful query. */
export async function openCompartments(tx: Tx, openings: readonly Opening[] | "all"): Promise<void> {
  const text = openings === "all" ? "*" : openings.map((o) => `${o.matter}:${o.compartment}`).join(" ");
  await sql`select platform.app_open(${text})`.execute(tx);
}
