import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { root } from "../scripts/run.ts";
import { county, type Measuring } from "./product.ts";

export interface Fired {
  clocks: number;
  perSecond: number;
  /** How many looks were ended with SIGKILL before the last one ran through. */
  killed: number;
  /** Notices that were there after the kills, and after the last look. */
  afterKills: number;
  lost: number;
  doubled: number;
}

/**
 * Clocks that have run out are told to whoever carries the matter. First in one go, for the figure; then again from
 * nothing, while the process that tells is killed over and over: each clock must be told once, none lost, none twice.
 */
export async function fireDueClocks(product: Measuring, clocks: number): Promise<Fired> {
  await product.start();
  const client = new pg.Client(product.database);
  await client.connect();
  await client.query("select set_config('app.county', $1, false), set_config('app.opened', '*', false)", [
    String(county),
  ]);
  const one = async (text: string, values: unknown[] = [county]) =>
    Number((await client.query<{ n: string }>(text, values)).rows[0]!.n);
  // Further runs of the clocks of matters in hand, all of them over since a minute ago.
  await client.query(
    `insert into matter.clock (county, matter, rule, serial, events, due_at)
     select $1::int, m.id, 'MATTER_SETTLE', 1000 + s.n, '[]'::jsonb, date_trunc('milliseconds', now()) - interval '1 minute'
     from (select id, holder, row_number() over (order by id) as place, count(*) over () as whole from matter.matter
       where county = $1 and state = 'accepted' and holder is not null) m
     cross join lateral generate_series(1, ceil($2::numeric / m.whole)::int) as s(n)
     where (s.n - 1) * m.whole + m.place <= $2`,
    [county, clocks],
  );
  const told =
    "from notification.notice where county = $1 and cause like 'MATTER_SETTLE:____:%' and kind = 'clock-overdue'";
  const look = () =>
    spawnSync(
      process.execPath,
      [...process.execArgv, join(root, "bench/fire-due.ts"), JSON.stringify(product.database)],
      {
        cwd: root,
      },
    );
  const begin = performance.now();
  const done = look();
  if (done.status !== 0) throw new Error(done.stderr.toString().slice(-2000));
  const { seconds } = JSON.parse(done.stdout.toString()) as { seconds: number };
  const wholeMs = performance.now() - begin;
  const expected = await one(`select count(*) as n ${told}`);
  // The application's role deletes notices by age alone; a new end is a new cause, so every clock is to be told again.
  await client.query(
    "update matter.clock set due_at = due_at - interval '1 second' where county = $1 and serial > 1000",
    [county],
  );
  let killed = 0;
  for (let waitMs = Math.round(wholeMs * 0.5); killed < 4; waitMs += Math.round(wholeMs * 0.12)) {
    const child = spawn(
      process.execPath,
      [...process.execArgv, join(root, "bench/fire-due.ts"), JSON.stringify(product.database)],
      { cwd: root, stdio: "ignore" },
    );
    await new Promise((wait) => setTimeout(wait, waitMs));
    child.kill("SIGKILL");
    killed++;
  }
  const afterKills = (await one(`select count(*) as n ${told}`)) - expected;
  const last = look();
  if (last.status !== 0) throw new Error(last.stderr.toString().slice(-2000));
  const after = (await one(`select count(*) as n ${told}`)) - expected;
  const distinct = (await one(`select count(distinct cause || matter::text) as n ${told}`)) - expected;
  await client.end();
  await product.stop("SIGTERM");
  return {
    clocks: expected,
    perSecond: Math.round(expected / seconds),
    killed,
    afterKills,
    lost: clocks - distinct,
    doubled: after - distinct,
  };
}
