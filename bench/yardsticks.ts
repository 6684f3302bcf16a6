import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { newId } from "@maple/platform/ids";
import pg from "pg";
import { type Measured, measure } from "./load.ts";

/** The same rows by plain SQL: a matter and one event in a transaction, 16 clients, no application between. */
export async function insertsBySql(
  connection: pg.ClientConfig,
  county: number,
  seconds: number,
): Promise<Measured> {
  const clients = await Promise.all(
    Array.from({ length: 16 }, async () => {
      const client = new pg.Client(connection);
      await client.connect();
      return client;
    }),
  );
  const story = "楼上卫生间漏水，滴到我家厨房天花板，墙皮都鼓起来了，找了楼上三次都没人管。".repeat(5);
  const spans: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const at = performance.now();
        const id = newId();
        await client.query("begin");
        await client.query("select * from platform.app_ctx($1, null, '*')", [county]);
        await client.query(
          `insert into matter.matter (county, id, code, state, title, story, category, category_by, source, because, reported_at)
           values ($1, $2, $3, 'reported', '漏水', $4, '02', 'reporter', 'resident', '{}', now())`,
          [county, id, id.slice(-9), story],
        );
        await client.query(
          "insert into platform.command (county, id, act, actor, outcome, at) values ($1, $2, 'yardstick', 'bench', '{}', now())",
          [county, id],
        );
        await client.query("commit");
        spans.push(performance.now() - at);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  spans.sort((a, b) => a - b);
  return {
    what: "yardstick: the rows by SQL",
    perSecond: Math.round(spans.length / seconds),
    p50: round(spans[Math.floor(spans.length / 2)]!),
    p99: round(spans[Math.floor(spans.length * 0.99)]!),
    alone: null,
    serverMs: null,
    databaseMs: null,
    wrong: 0,
  };
}

/** Node answering a small JSON and doing nothing else. */
export async function bareHttp(seconds: number): Promise<Measured> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"ok":true}');
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const measured = await measure(
    {
      what: "yardstick: bare Node HTTP",
      url: `http://127.0.0.1:${port}`,
      seconds,
      next: () => ({ path: "/" }),
    },
    () => ({ server: 0, database: 0 }),
  );
  server.close();
  return { ...measured, serverMs: null, databaseMs: null };
}

/** Statements in turn from 16 clients: what the database alone does of a question. */
export async function statement(
  what: string,
  connection: pg.ClientConfig,
  county: number,
  texts: readonly string[],
  seconds: number,
): Promise<Measured> {
  const clients = await Promise.all(
    Array.from({ length: 16 }, async () => {
      const client = new pg.Client(connection);
      await client.connect();
      await client.query("select set_config('app.county', $1, false), set_config('app.opened', '*', false)", [
        String(county),
      ]);
      return client;
    }),
  );
  const spans: number[] = [];
  let turn = 0;
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const at = performance.now();
        await client.query(texts[turn++ % texts.length]!);
        spans.push(performance.now() - at);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  spans.sort((a, b) => a - b);
  return {
    what,
    perSecond: Math.round(spans.length / seconds),
    p50: round(spans[Math.floor(spans.length / 2)] ?? 0),
    p99: round(spans[Math.floor(spans.length * 0.99)] ?? 0),
    alone: null,
    serverMs: null,
    databaseMs: null,
    wrong: 0,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
