import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Grid } from "../model/grid.ts";
import type { Unit, UnitKind } from "../model/unit.ts";

interface UnitRow {
  id: string;
  kind: UnitKind;
  code: string | null;
  name_zh: string;
  name_en: string;
  parent: string | null;
  lng: number | null;
  lat: number | null;
  from_date: string;
  until_date: string | null;
  phone: string | null;
  address_zh: string | null;
  address_en: string | null;
}

interface GridRow {
  id: string;
  code: string;
  level: 1 | 2 | 3;
  name_zh: string;
  name_en: string;
  community: string;
  room: string;
  shape: Grid["shape"];
  unit_kind: Grid["unitKind"];
  unit: string | null;
  from_date: string;
  until_date: string | null;
}

/** Every unit as it is on a day: its name, code and parent of that day. Those closed or not yet open are there too. */
export async function listUnits(tx: Tx, county: number, day?: string): Promise<Unit[]> {
  const on = day ?? null;
  const rows =
    await sql<UnitRow>`select u.id, u.kind, case when p.unit is null then u.code else p.code end as code,
      coalesce(p.name_zh, u.name_zh) as name_zh, coalesce(p.name_en, u.name_en) as name_en,
      case when p.unit is null then u.parent else p.parent end as parent,
      u.lng, u.lat, u.from_date, u.until_date, u.phone, u.address_zh, u.address_en
    from grid.unit u
    left join lateral (select * from grid.unit_past past where past.county = ${county} and past.unit = u.id
      and past.until_date > ${on}::date order by past.until_date limit 1) p on true
    where u.county = ${county} order by code nulls last, u.id`.execute(tx);
  return rows.rows.map((row) => ({
    county,
    id: row.id,
    kind: row.kind,
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    parent: row.parent,
    point: row.lng !== null && row.lat !== null ? [row.lng, row.lat] : null,
    from: row.from_date,
    until: row.until_date,
    ...(row.phone ? { phone: row.phone } : {}),
    ...(row.address_zh ? { address: { zh: row.address_zh, en: row.address_en ?? row.address_zh } } : {}),
  }));
}

/** Every grid as it is on a day, with the border of that day; one that does not hold then has none. */
export async function listGrids(tx: Tx, county: number, day: string): Promise<Grid[]> {
  const rows = await sql<GridRow>`select g.id, g.code, g.level, coalesce(p.name_zh, g.name_zh) as name_zh,
      coalesce(p.name_en, g.name_en) as name_en, coalesce(p.community, g.community) as community,
      coalesce(p.room, g.room) as room, b.shape, g.unit_kind, g.unit, g.from_date, g.until_date
    from grid.grid g
    left join grid.border b on b.county = ${county} and b.grid = g.id and b.from_date <= ${day}
      and (b.until_date is null or b.until_date > ${day})
    left join lateral (select * from grid.grid_past past where past.county = ${county} and past.grid = g.id
      and past.until_date > ${day} order by past.until_date limit 1) p on true
    where g.county = ${county} order by g.code`.execute(tx);
  return rows.rows.map((row) => ({
    county,
    id: row.id,
    code: row.code,
    level: row.level,
    name: { zh: row.name_zh, en: row.name_en },
    community: row.community,
    policeRoom: row.room,
    shape: row.shape,
    unitKind: row.unit_kind,
    unit: row.unit,
    from: row.from_date,
    until: row.until_date,
  }));
}

/** Parents must come before their children; grids after their units. */
export async function insertUnits(tx: Tx, county: number, units: readonly Unit[]): Promise<void> {
  const rows = units.map((u) => ({
    county,
    id: u.id,
    kind: u.kind,
    code: u.code,
    name_zh: u.name.zh,
    name_en: u.name.en,
    parent: u.parent,
    lng: u.point?.[0] ?? null,
    lat: u.point?.[1] ?? null,
    from_date: u.from,
    until_date: u.until,
    phone: u.phone ?? null,
    address_zh: u.address?.zh ?? null,
    address_en: u.address?.en ?? null,
  }));
  await sql`insert into grid.unit select * from json_populate_recordset(null::grid.unit, ${JSON.stringify(rows)}::json)`.execute(
    tx,
  );
}

/** Grids with their first border; `drawing` says which plan put them there. */
export async function insertGrids(
  tx: Tx,
  county: number,
  grids: readonly Grid[],
  drawing: string | null = null,
): Promise<void> {
  const rows = grids.map((g) => ({
    county,
    id: g.id,
    code: g.code,
    level: g.level,
    name_zh: g.name.zh,
    name_en: g.name.en,
    community: g.community,
    room: g.policeRoom,
    unit_kind: g.unitKind,
    unit: g.unit,
    from_date: g.from,
    until_date: g.until,
  }));
  const borders = grids.flatMap(({ id, shape, from, until }) =>
    shape ? [{ county, grid: id, from_date: from, until_date: until, shape, drawing }] : [],
  );
  await sql`insert into grid.grid select * from json_populate_recordset(null::grid.grid, ${JSON.stringify(rows)}::json)`.execute(
    tx,
  );
  await sql`insert into grid.border select * from json_populate_recordset(null::grid.border, ${JSON.stringify(borders)}::json)`.execute(
    tx,
  );
}

export async function keepBaseMap(tx: Tx, county: number, layer: string, geojson: unknown): Promise<void> {
  await sql`insert into grid.base_map (county, layer, geojson) values (${county}, ${layer}, ${JSON.stringify(geojson)}::jsonb)
    on conflict (county, layer) do update set geojson = excluded.geojson`.execute(tx);
}

export async function findBaseMap(tx: Tx, county: number): Promise<Record<string, unknown>> {
  const rows = await sql<{ layer: string; geojson: unknown }>`
    select layer, geojson from grid.base_map where county = ${county}`.execute(tx);
  return Object.fromEntries(rows.rows.map((row) => [row.layer, row.geojson]));
}

export async function listCounties(
  tx: Tx,
): Promise<Array<{ county: number; zh: string; en: string; zone: string; demonstration: boolean }>> {
  const rows = await sql<{ county: number; zh: string; en: string; zone: string; demonstration: boolean }>`
    select county, name_zh as zh, name_en as en, zone, demonstration from platform.county_name order by county`.execute(
    tx,
  );
  return rows.rows;
}

/** Grids that an import made go again. Whatever refers to them, a border too, keeps them (23503). */
export async function removeGrids(tx: Tx, county: number, grids: readonly string[]): Promise<void> {
  const ids = [...grids];
  await sql`delete from grid.grid where county = ${county} and id = any(${ids}::uuid[])`.execute(tx);
}

/** Units that an import made go again. What refers to them keeps them (23503). */
export async function removeUnits(tx: Tx, county: number, units: readonly string[]): Promise<void> {
  await sql`delete from grid.unit where county = ${county} and id = any(${[...units]}::uuid[])`.execute(tx);
}
