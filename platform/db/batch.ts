import type pg from "pg";
import { prepareValue } from "pg/lib/utils.js";
import { serialize } from "pg-protocol";
import { type FieldDescription, type RowShape, rowOf, shapeOf } from "./row-shape.ts";

/** What one statement gave. `affected` is null for statements that touch no rows. */
export interface Given {
  rows: object[];
  command: string;
  affected: number | null;
}

/** One statement on its way: its text and values, and whoever waits for its rows. */
export interface Waiting {
  text: string;
  values: readonly unknown[];
  /** The name under which a connection keeps it parsed; empty: it is parsed each time. */
  name: string;
  done(given: Given): void;
  failed(error: unknown): void;
}

/** What one connection has parsed so far. */
export interface Parsed {
  /** By name the shape of the rows; null: the statement gives none. */
  shapes: Map<string, RowShape | null>;
  /** Names that were to be parsed in a batch that failed: whether they exist is not known. */
  uncertain: Set<string>;
}

/**
 * Several statements in one message to the database and one answer back. The first that fails ends the batch: the
 * database skips the rest, and each of the rest fails with the same error. The driver calls the handlers.
 *
 * Source: PostgreSQL, Frontend/Backend Protocol, "Pipelining".
 */
export class Batch implements pg.Submittable {
  /** Not asked for by us: the driver wants every query to have one. */
  readonly callback = (): void => {};
  private readonly all: readonly Waiting[];
  private readonly parsed: Parsed;
  private readonly over: () => void;
  private readonly asked = new Set<string>();
  private at = 0;
  private rows: object[] = [];
  private shape: RowShape | null = null;
  private failed = false;

  constructor(all: readonly Waiting[], parsed: Parsed, over: () => void) {
    this.all = all;
    this.parsed = parsed;
    this.over = over;
  }

  submit(connection: pg.Connection): void {
    const parts: Buffer[] = [];
    try {
      for (const one of this.all) this.write(one, parts);
    } catch (error) {
      // A value that cannot be written as text: nothing of the batch is sent.
      parts.length = 0;
      this.fail(error);
    }
    parts.push(serialize.sync());
    connection.stream.write(Buffer.concat(parts));
  }

  private write({ text, values, name }: Waiting, parts: Buffer[]): void {
    if (name === "" || !(this.parsed.shapes.has(name) || this.asked.has(name))) {
      if (this.parsed.uncertain.delete(name)) parts.push(serialize.close({ type: "S", name }));
      parts.push(serialize.parse({ name, text }));
      this.asked.add(name);
    }
    parts.push(serialize.bind({ statement: name, values: [...values], valueMapper: prepareValue }));
    if (!this.parsed.shapes.has(name)) parts.push(serialize.describe({ type: "P" }));
    parts.push(serialize.execute());
  }

  handleRowDescription({ fields }: { fields: readonly FieldDescription[] }): void {
    this.shape = shapeOf(fields);
  }

  handleDataRow({ fields }: { fields: ReadonlyArray<string | null> }): void {
    if (this.failed) return;
    this.shape ??= this.parsed.shapes.get(this.all[this.at]!.name)!;
    this.rows.push(rowOf(this.shape, fields));
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.failed) return;
    const { name } = this.all[this.at]!;
    if (name !== "" && !this.parsed.shapes.has(name)) this.parsed.shapes.set(name, this.shape);
    const words = text.split(" ");
    const counted = Number(words.at(-1));
    this.next({
      rows: this.rows,
      command: words[0]!,
      affected: words.length > 1 && Number.isInteger(counted) ? counted : null,
    });
  }

  handleEmptyQuery(): void {
    this.next({ rows: [], command: "", affected: null });
  }

  handleReadyForQuery(): void {
    this.over();
  }

  /** An error of the database or of the connection: nothing more comes for this batch. */
  handleError(error: unknown): void {
    this.fail(error);
    this.over();
  }

  private next(given: Given): void {
    this.all[this.at]?.done(given);
    this.at++;
    this.rows = [];
    this.shape = null;
  }

  private fail(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    for (const name of this.asked) if (!this.parsed.shapes.has(name)) this.parsed.uncertain.add(name);
    for (const one of this.all.slice(this.at)) one.failed(error);
  }
}
