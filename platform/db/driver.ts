import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import type pg from "pg";
import { Line } from "./line.ts";

/** Lines over the pool's connections, one each for as long as the connection lives. */
class LineDriver implements Driver {
  private readonly lines = new WeakMap<pg.PoolClient, Line>();
  private readonly pool: pg.Pool;
  private readonly prepared: boolean;

  constructor(pool: pg.Pool, prepared: boolean) {
    this.pool = pool;
    this.prepared = prepared;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Line> {
    const client = await this.pool.connect();
    let line = this.lines.get(client);
    if (!line) {
      line = new Line(client, this.prepared);
      this.lines.set(client, line);
    }
    return line;
  }

  async beginTransaction(): Promise<void> {
    throw new Error("Transactions begin in inCounty.");
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const line = connection as Line;
    line.client.release(line.broken);
  }

  async destroy(): Promise<void> {
    await this.pool.end();
  }
}

export const lineDialect = (pool: pg.Pool, prepared: boolean): Dialect => ({
  createDriver: () => new LineDriver(pool, prepared),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
