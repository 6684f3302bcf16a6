import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type pg from "pg";
import { Batch, type Given, type Parsed, type Waiting } from "./batch.ts";

/** Begins a statement whose best plan depends on its values: it is planned each time and kept by no connection. */
export const plannedAnew = "/* planned anew */ ";

const names = new Map<string, string>();
const mostNames = 2000;

// A connection parses and plans a statement once under its name: about a third of the database's work on short ones.
function nameOf(text: string): string {
  if (text.startsWith(plannedAnew)) return "";
  let name = names.get(text);
  if (name === undefined) {
    if (names.size >= mostNames) return "";
    name = `m${names.size}`;
    names.set(text, name);
  }
  return name;
}

const changes = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/**
 * One connection to the database. Statements that are asked for without waiting for one another travel together, in
 * the order in which they were asked: one message there, one back. Whoever awaits each before asking the next gets
 * what a plain connection gives.
 */
export class Line implements DatabaseConnection {
  readonly client: pg.PoolClient;
  /** The connection broke and must not be used again. */
  broken = false;
  private readonly prepared: boolean;
  private readonly parsed: Parsed = { shapes: new Map(), uncertain: new Set() };
  private waiting: Waiting[] = [];
  private busy = false;
  private planned = false;

  constructor(client: pg.PoolClient, prepared: boolean) {
    this.client = client;
    this.prepared = prepared;
    client.on("error", () => {
      this.broken = true;
    });
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, command, affected } = await this.send(sql, parameters);
    const changed = changes.has(command) && affected !== null;
    return { rows: rows as R[], ...(changed ? { numAffectedRows: BigInt(affected) } : {}) };
  }

  /** Sends one statement together with all others that are asked for before this turn of the event loop ends. */
  send(text: string, values: readonly unknown[] = []): Promise<Given> {
    return new Promise((done, failed) => {
      const name = this.prepared ? nameOf(text) : "";
      this.waiting.push({ text, values, name, done, failed });
      this.plan();
    });
  }

  // The next tick begins when no promise of this turn is left to run: whoever wanted to ask has asked.
  private plan(): void {
    if (this.busy || this.planned) return;
    this.planned = true;
    process.nextTick(() => {
      this.planned = false;
      const all = this.waiting;
      this.waiting = [];
      this.busy = true;
      this.client.query(
        new Batch(all, this.parsed, () => {
          this.busy = false;
          if (this.waiting.length > 0) this.plan();
        }),
      );
    });
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, the product reads whole answers
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Answers are read whole.");
  }
}
