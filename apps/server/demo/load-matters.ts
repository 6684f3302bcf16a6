import { demoGrids, demoStaff, demoUnits, matterEpochs, seeded } from "@maple/demo";
import { buildCounts } from "@maple/evaluation/server";
import { addDays, epochOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { inCounty, openCompartments, type Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Kit } from "../kit.ts";
import { reactionsOf } from "../start-product.ts";
import type { Living, Place } from "./live-course.ts";
import { liveMatter } from "./live-matter.ts";
import { type Rows, tableOrder } from "./matter-rows.ts";

const zone = "Asia/Shanghai";
const batch = 300;

/**
 * Fills a county with invented matters spread over the two years before today, each lived as far as its time allows,
 * with the ledger that belongs to them. The same generator serves the demonstration and measuring at any size.
 */
export async function loadMatters(
  kit: Kit,
  given: { count: number; today: string; seed?: string; say(line: string): void },
): Promise<void> {
  const { count, today } = given;
  const random = seeded(given.seed ?? "matters");
  const until = Math.min(Date.now(), epochOf(startOfLocalDay(addDays(today, 1), zone)));
  const epochs = matterEpochs(random, addDays(today, -730), today, count);
  const counters = await keptCounters(kit);
  const living: Living = {
    county: kit.county,
    random,
    keys: kit.keys(kit.county),
    places: places(),
    codes: new Set(),
    until,
    next: (name) => {
      const value = (counters.get(name) ?? 0) + 1;
      counters.set(name, value);
      return value;
    },
  };
  const writing: Promise<void>[] = [];
  for (let from = 0; from < count; from += batch) {
    const rows: Rows = {};
    for (let i = from; i < Math.min(from + batch, count); i++) {
      for (const [table, more] of Object.entries(liveMatter(living, momentOf(epochs[i]!)))) {
        rows[table] ??= [];
        rows[table].push(...more);
      }
    }
    // Two batches are written while the next one is made up: the database has more than one processor.
    if (writing.length >= 2) await writing.shift();
    writing.push(inCounty(kit.db, kit.county, (tx) => writeRows(tx, kit.county, rows)));
    if (count > 20_000 && (from / batch) % 100 === 99) given.say(`${from + batch} of ${count} matters`);
  }
  await Promise.all(writing);
  await inCounty(kit.db, kit.county, (tx) =>
    placeAll(
      tx,
      kit.county,
      reactionsOf(kit)
        .filter((reaction) => !reaction.readsLoaded)
        .map((reaction) => reaction.name),
    ),
  );
  await inCounty(kit.db, kit.county, async (tx) => {
    const lines = [...counters].map(([name, value]) => ({ county: kit.county, name, value }));
    await sql`insert into matter.counter select * from json_populate_recordset(null::matter.counter, ${JSON.stringify(lines)}::json)
      on conflict (county, name) do update set value = greatest(counter.value, excluded.value)`.execute(tx);
  });
}

/**
 * Gives a loaded history its places at once, in the order of time, and takes the reactions past it: what they would
 * have done is loaded too (papers are oral, counts are built here).
 */
async function placeAll(tx: Tx, county: number, reactionNames: readonly string[]): Promise<void> {
  const now = momentOf(Date.now());
  await sql`insert into ledger.place (county, position) values (${county}, 0) on conflict (county) do nothing`.execute(
    tx,
  );
  await sql`insert into ledger.ordered (county, position, received_at, id, ordered_at)
    select ${county}::int, (select position from ledger.place where county = ${county}) + row_number() over (order by received_at, id), received_at, id, ${now}
    from ledger.pending where county = ${county}`.execute(tx);
  await sql`delete from ledger.pending where county = ${county}`.execute(tx);
  await sql`update ledger.place set position = coalesce((select max(position) from ledger.ordered where county = ${county}), 0) where county = ${county}`.execute(
    tx,
  );
  await buildCounts(tx, county);
  for (const name of reactionNames) {
    await sql`insert into ledger.checkpoint (county, follower, position)
      select county, ${name}, position from ledger.place where county = ${county}
      on conflict (county, follower) do update set position = excluded.position`.execute(tx);
  }
}

/** Numbers go on from where the county's registers stand. */
async function keptCounters(kit: Kit): Promise<Map<string, number>> {
  const rows = await inCounty(kit.db, kit.county, (tx) =>
    sql<{
      name: string;
      value: number;
    }>`select name, value from matter.counter where county = ${kit.county}`.execute(tx),
  );
  return new Map(rows.rows.map((row) => [row.name, row.value]));
}

async function writeRows(tx: Tx, county: number, rows: Rows): Promise<void> {
  await openCompartments(tx, "all");
  for (const table of tableOrder) {
    const list = rows[table];
    if (!list || list.length === 0) continue;
    const columns = sql.join(
      [...new Set(list.flatMap((row) => Object.keys(row)))].map((column) => sql.ref(column)),
    );
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(list)}::json)`.execute(
      tx,
    );
  }
  const events = (rows["ledger.event"] ?? []) as Array<{ received_at: string; id: string }>;
  const pending = events.map((event) => ({ county, received_at: event.received_at, id: event.id }));
  await sql`insert into ledger.pending select * from json_populate_recordset(null::ledger.pending, ${JSON.stringify(pending)}::json)`.execute(
    tx,
  );
}

/** Who answers for each third-level grid: its officer, its worker, a mediator, the committee of its community. */
function places(): Map<string, Place> {
  const staff = demoStaff();
  const committees = demoUnits().filter((unit) => unit.kind === "mediation-committee");
  const mediators = staff.filter((member) => member.posts.some((post) => post.role === "mediator"));
  const found = new Map<string, Place>();
  for (const [i, grid] of demoGrids()
    .filter((one) => one.level === 3)
    .entries()) {
    const holding = (role: string, fits: (post: { unit: string; grids: string[] }) => boolean) =>
      staff.find((member) => member.posts.some((post) => post.role === role && fits(post)))?.id;
    const officer = holding("officer", (post) => post.unit === grid.policeRoom) ?? staff[0]!.id;
    found.set(grid.id, {
      grid: grid.id,
      community: grid.community,
      room: grid.policeRoom,
      name: grid.name.zh,
      officer,
      worker: holding("grid-worker", (post) => post.grids.includes(grid.id)) ?? officer,
      mediator: mediators[i % mediators.length]!.id,
      committee: (
        committees.find((unit) => unit.parent === grid.community) ?? committees[i % committees.length]!
      ).id,
    });
  }
  return found;
}
