import { demoGrids } from "@maple/demo";
import { newId } from "@maple/platform/ids";
import pg from "pg";
import { type Measured, measure } from "./load.ts";
import { county, type Measuring } from "./product.ts";
import { statement } from "./yardsticks.ts";

export const story = "楼上卫生间漏水，滴到我家厨房天花板，墙皮都鼓起来了，找了楼上三次都没人管。".repeat(5);
const grids = demoGrids()
  .filter((grid) => grid.level === 3)
  .map((grid) => grid.id);

export const newMatter = (n: number) =>
  JSON.stringify({
    story,
    category: "02",
    source: "resident",
    policeTold: true,
    place: { way: "grid", grid: grids[n % grids.length] },
  });

/** The questions and the write of the mission's figures W1 to W5, one after the other. */
export function workloads(product: Measuring, token: string, seconds: number, connections: number) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const asking = (what: string, path: (n: number) => string): Promise<Measured> =>
    measure(
      { what, url: product.url, seconds, connections, headers, next: (n) => ({ path: path(n) }) },
      product.cpu,
    );
  return {
    create: () =>
      measure(
        {
          what: "W1 create a matter",
          url: product.url,
          seconds,
          connections,
          method: "POST",
          headers,
          next: (n) => ({ path: "/api/matters", headers: { "command-id": newId() }, body: newMatter(n) }),
        },
        product.cpu,
      ),
    matter: (ids: readonly string[]) =>
      asking("W2 one matter with its history", (n) => `/api/matters/${ids[(n * 7919) % ids.length]}`),
    worklist: (busy: readonly Busy[]) =>
      asking("W3 worklist: category + grid + state, 20, total", (n) => {
        const at = busy[n % busy.length]!;
        return `/api/matters?category=${at.category}&grid=${at.grid}&state=${at.state}&limit=20`;
      }),
    worklistBySql: (busy: readonly Busy[]) =>
      statement(
        "yardstick: the worklist by SQL",
        product.database,
        county,
        busy.map(
          (at) =>
            `select id, title from matter.matter where county = ${county} and category = '${at.category}' and grid = '${at.grid}' and state = '${at.state}' order by reported_at desc, id desc limit 20`,
        ),
        seconds,
      ),
    search: (word: string, hits: number) =>
      asking(
        `W4 search ${word}, ${hits} hits: the newest 20`,
        () => `/api/matters?search=${encodeURIComponent(word)}&limit=20&total=without`,
      ),
    searchTotal: (word: string, hits: number) =>
      asking(
        `W4 search ${word}, ${hits} hits: their number`,
        () => `/api/matters?search=${encodeURIComponent(word)}&total=only`,
      ),
    totalOf: async (word: string): Promise<number> => {
      const path = `/api/matters?search=${encodeURIComponent(word)}&total=only`;
      return ((await (await fetch(`${product.url}${path}`, { headers })).json()) as { total: number }).total;
    },
    counts: () => asking("W5 category x state x month, kept counts", () => "/api/counts"),
  };
}

export interface Busy {
  category: string;
  grid: string;
  state: string;
}

/** What there is to ask for: matters from the whole time, and the fullest corners of the worklist. */
export async function sampleOf(product: Measuring): Promise<{ ids: string[]; busy: Busy[] }> {
  const client = await asApplication(product.database);
  const ids = await client.query<{ id: string }>(
    "select id from (select id, row_number() over (order by reported_at) as n, count(*) over () as whole from matter.matter where county = $1) m where n % greatest(whole / 4000, 1) = 0",
    [county],
  );
  const busy = await client.query<Busy>(
    "select category, grid, state from matter.matter where county = $1 and grid is not null group by 1, 2, 3 order by count(*) desc limit 40",
    [county],
  );
  await client.end();
  return { ids: ids.rows.map((row) => row.id), busy: busy.rows };
}

/** How many matters hold a word, by looking at each: what the search must find. */
export async function hitsOf(product: Measuring, word: string): Promise<number> {
  const client = await asApplication(product.database);
  const found = await client.query<{ n: number }>(
    "select count(*)::int as n from matter.matter where county = $1 and strpos(title || ' ' || story, $2) > 0",
    [county, word],
  );
  await client.end();
  return found.rows[0]!.n;
}

async function asApplication(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  await client.query("select set_config('app.county', $1, false), set_config('app.opened', '*', false)", [
    String(county),
  ]);
  return client;
}
