import type { Tx } from "@maple/platform/db";
import type { Shape } from "@maple/platform/map";
import { sql } from "kysely";
import type { Grid } from "../model/grid.ts";

/** New borders from a day on. What held until then stays on record, and keeps its days. */
export async function moveBorders(
  tx: Tx,
  county: number,
  moved: { from: string; drawing: string; borders: ReadonlyArray<{ grid: string; shape: Shape }> },
): Promise<void> {
  if (moved.borders.length === 0) return;
  const rows = JSON.stringify(moved.borders);
  await closeBorders(
    tx,
    county,
    moved.borders.map((one) => one.grid),
    moved.from,
  );
  await sql`insert into grid.border (county, grid, from_date, shape, drawing)
    select ${county}::int, b.grid, ${moved.from}::date, b.shape, ${moved.drawing}::uuid
    from json_to_recordset(${rows}::json) as b(grid uuid, shape jsonb)
    on conflict (county, grid, from_date) do update set shape = excluded.shape, drawing = excluded.drawing, until_date = null`.execute(
    tx,
  );
}

async function closeBorders(tx: Tx, county: number, grids: readonly string[], day: string): Promise<void> {
  await sql`update grid.border set until_date = ${day} where county = ${county} and grid = any(${[...grids]}::uuid[])
    and from_date < ${day} and (until_date is null or until_date > ${day})`.execute(tx);
}

/** Grids end on a day, with their borders and with who takes over. */
export async function endGrids(
  tx: Tx,
  county: number,
  ended: ReadonlyArray<{ grid: string; into: readonly string[] }>,
  day: string,
): Promise<void> {
  const ids = ended.map((one) => one.grid);
  if (ids.length === 0) return;
  await closeBorders(tx, county, ids, day);
  await sql`update grid.grid set until_date = ${day} where county = ${county} and id = any(${ids}::uuid[])`.execute(
    tx,
  );
}

/** Who came out of whom. */
export async function keepSuccession(
  tx: Tx,
  county: number,
  kind: "unit" | "grid",
  pairs: ReadonlyArray<{ before: string; after: string }>,
  day: string,
): Promise<void> {
  if (pairs.length === 0) return;
  await sql`insert into grid.succession (county, before, after, kind, on_date)
    select ${county}::int, p.before, p.after, ${kind}::text, ${day}::date
    from json_to_recordset(${JSON.stringify(pairs)}::json) as p(before uuid, after uuid)
    on conflict (county, before, after) do nothing`.execute(tx);
}

/** Another name, community or room from a day on; what was said before stays on record. */
export async function changeGrids(
  tx: Tx,
  county: number,
  grids: ReadonlyArray<Pick<Grid, "id" | "name" | "community" | "policeRoom">>,
  day: string,
): Promise<void> {
  if (grids.length === 0) return;
  const rows = JSON.stringify(
    grids.map(({ id, name, community, policeRoom }) => ({
      id,
      zh: name.zh,
      en: name.en,
      community,
      room: policeRoom,
    })),
  );
  const ids = grids.map((grid) => grid.id);
  await sql`insert into grid.grid_past (county, grid, until_date, name_zh, name_en, community, room)
    select county, id, ${day}::date, name_zh, name_en, community, room from grid.grid
    where county = ${county} and id = any(${ids}::uuid[]) on conflict (county, grid, until_date) do nothing`.execute(
    tx,
  );
  await sql`update grid.grid g set name_zh = n.zh, name_en = n.en, community = n.community, room = n.room
    from json_to_recordset(${rows}::json) as n(id uuid, zh text, en text, community uuid, room uuid)
    where g.county = ${county} and g.id = n.id`.execute(tx);
}

/** Codes that were ever given, so that none is given again. */
export async function codesGiven(tx: Tx, county: number): Promise<Set<string>> {
  const rows = await sql<{ code: string }>`select code from grid.grid where county = ${county}`.execute(tx);
  return new Set(rows.rows.map((row) => row.code));
}
