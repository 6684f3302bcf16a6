import autocannon from "autocannon";

export interface Measured {
  what: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** The same asked by one client alone, milliseconds at the median; null for yardsticks without one. */
  alone: number | null;
  /** Processor milliseconds of the server per request, and of the database. */
  serverMs: number | null;
  databaseMs: number | null;
  wrong: number;
}

export interface Asked {
  what: string;
  url: string;
  seconds: number;
  connections?: number;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** The path and body of each request, by its number. */
  next(n: number): { path: string; body?: string; headers?: Record<string, string> };
}

/**
 * Sends requests from 16 connections for some seconds (after two to warm up) and reads the clocks and the processors;
 * then a second from one connection alone.
 */
export async function measure(
  asked: Asked,
  cpu: () => { server: number; database: number },
): Promise<Measured> {
  await once(asked, 2);
  const before = cpu();
  const result = await once(asked, asked.seconds);
  const after = cpu();
  const total = result.requests.total;
  const alone = await once({ ...asked, connections: 1 }, 1);
  return {
    what: asked.what,
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    alone: alone.latency.p50,
    serverMs: total > 0 ? round((after.server - before.server) / total) : null,
    databaseMs: total > 0 ? round((after.database - before.database) / total) : null,
    wrong: result.non2xx + result.errors,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
let serial = 0;

function once(asked: Asked, seconds: number): Promise<autocannon.Result> {
  return new Promise((done, fail) => {
    autocannon(
      {
        url: asked.url,
        connections: asked.connections ?? 16,
        duration: seconds,
        method: asked.method ?? "GET",
        headers: asked.headers ?? {},
        requests: [
          {
            setupRequest: (request: autocannon.Request) => {
              const { path, body, headers } = asked.next(serial++);
              return {
                ...request,
                path,
                ...(body === undefined ? {} : { body }),
                headers: { ...asked.headers, ...headers },
              };
            },
          },
        ],
      },
      (error, result) => (error ? fail(error) : done(result)),
    );
  });
}
