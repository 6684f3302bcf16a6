import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { county, type Measuring, productOn, programToken } from "./product.ts";

/*
 * npm run bench:alike -- [--matters N] [--looks L]: how long it takes to find what may be the same as a matter, in a county
 * of N matters that share marks, beside the same question in a county of two thousand and beside reading one matter.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return Number(at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise);
};
const small = 2000;
const large = option("matters", "1000000");
const looks = option("looks", "2000");
const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

/** Looks one after the other, so that the figure is the answer's own time and no queue's. */
async function timed(paths: readonly string[], product: Measuring, token: string) {
  const times: number[] = [];
  let found = 0;
  for (const path of paths) {
    const begin = performance.now();
    const answer = await fetch(product.url + path, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    times.push(performance.now() - begin);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
    found += (JSON.parse(text) as { alike?: unknown[] }).alike?.length ?? 0;
  }
  times.sort((a, b) => a - b);
  return { p50: share(times, 0.5), p99: share(times, 0.99), found: found / paths.length };
}

const said = (of: { p50: number; p99: number }) => `p50 ${of.p50.toFixed(1)} ms, p99 ${of.p99.toFixed(1)} ms`;

const dataDir = mkdtempSync(join(tmpdir(), "maple-alike-"));
chmodSync(dataDir, 0o755);
const product = productOn(dataDir);
try {
  product.command("demo.ts", "--matters", String(small));
  await product.start();
  const token = programToken(product);
  const client = new pg.Client(product.database);
  await client.connect();
  await client.query("select set_config('app.county', $1, false), set_config('app.opened', '*', false)", [
    String(county),
  ]);
  /** Half of them the newest, which have the most beside them; half anywhere. */
  const some = async () => {
    const rows = await client.query<{ id: string }>(
      `(select id from matter.matter where county = $1 and sealed is null order by reported_at desc limit $2)
       union all
       (select id from matter.matter where county = $1 and sealed is null order by md5(id::text) limit $2)`,
      [county, Math.ceil(looks / 2)],
    );
    return rows.rows.map((row) => row.id);
  };
  const ask = async () => {
    const ids = await some();
    await timed(
      ids.slice(0, 100).map((id) => `/api/matters/${id}/repeats`),
      product,
      token,
    );
    return {
      alike: await timed(
        ids.map((id) => `/api/matters/${id}/repeats`),
        product,
        token,
      ),
      one: await timed(
        ids.map((id) => `/api/matters/${id}`),
        product,
        token,
      ),
    };
  };
  const before = await ask();
  const columns = (
    await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'matter.matter'::regclass and attnum > 0
       and not attisdropped and attgenerated = ''`,
    )
  ).rows.map((row) => row.name);
  const changed: Record<string, string> = {
    id: "gen_random_uuid()",
    code: "'BENCH' || c.n || '-' || m.code",
    number: "null",
    year: "null",
    sealed: "null",
    // Three years of them, so that the last ninety days hold what a county of this size has.
    reported_at:
      "date_trunc('milliseconds', now() - interval '3 years' * ((hashtext(c.n || m.code) & 1048575) / 1048576.0))",
  };
  const filling = performance.now();
  // The index of words takes longest to fill, and no statement of this question asks it.
  const owner = new pg.Client({ ...product.database, user: "maple_super" });
  await owner.connect();
  await owner.query("drop index matter.matter_search");
  await client.query("set synchronous_commit = off");
  for (let n = 1; n < large / small; n += 10)
    await client.query(
      `insert into matter.matter (${columns.join(", ")})
       select ${columns.map((name) => changed[name] ?? `m.${name}`).join(", ")}
       from (select * from matter.matter where county = $1 and code not like 'BENCH%') m
       cross join generate_series($2::int, $3::int) as c(n)`,
      [county, n, Math.min(n + 9, Math.floor(large / small) - 1)],
    );
  // Every matter has a mark; five share one, and one in a thousand marks is shared by many.
  await client.query(
    `insert into repeat.mark (county, matter, kind, mark)
     select county, id, 'same-report', sha256((case when abs(hashtext(id::text)) % 1000 = 0
       then abs(hashtext(id::text)) % 20 else abs(hashtext(id::text)) % ($2::int / 5) + 100 end)::text::bytea)
     from matter.matter where county = $1 and code like 'BENCH%'`,
    [county, large],
  );
  await owner.query("vacuum analyze matter.matter");
  await owner.query("vacuum analyze repeat.mark");
  await owner.end();
  const count = Number(
    (await client.query<{ n: string }>("select count(*) as n from matter.matter where county = $1", [county]))
      .rows[0]!.n,
  );
  console.log(`filled to ${count} in ${Math.round((performance.now() - filling) / 1000)} s`);
  const after = await ask();
  await client.end();
  console.log(`${small} matters: what may be the same ${said(before.alike)}; one matter ${said(before.one)}`);
  console.log(
    `${count} matters: what may be the same ${said(after.alike)}, ${after.alike.found.toFixed(1)} found each; one matter ${said(after.one)}`,
  );
  console.log(
    `p99 beside reading one matter ${(after.alike.p99 / after.one.p99).toFixed(2)} : 1 (at ${small}: ${(before.alike.p99 / before.one.p99).toFixed(2)} : 1)`,
  );
} finally {
  await product.stop("SIGTERM").catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
}
