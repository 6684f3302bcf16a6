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

export async function listUnits(tx: Tx, county: number): Promise<Unit[]> {
  const rows =
    await sql<UnitRow>`select id, kind, code, name_zh, name_en, parent, lng, lat, from_date, until_date,
    phone, address_zh, address_en from grid.unit where county = ${county} order by code nulls last, id`.execute(
      tx,
    );
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

export async function listGrids(tx: Tx, county: number): Promise<Grid[]> {
  const rows =
    await sql<GridRow>`select id, code, level, name_zh, name_en, community, room, shape, unit_kind, unit,
    from_date, until_date from grid.grid where county = ${county} order by code`.execute(tx);
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

export async function insertGrids(tx: Tx, county: number, grids: readonly Grid[]): Promise<void> {
  const rows = grids.map((g) => ({
    county,
    id: g.id,
    code: g.code,
    level: g.level,
    name_zh: g.name.zh,
    name_en: g.name.en,
    community: g.community,
    room: g.policeRoom,
    shape: g.shape,
    unit_kind: g.unitKind,
    unit: g.unit,
    from_date: g.from,
    until_date: g.until,
  }));
  await sql`insert into grid.grid select * from json_populate_recordset(null::grid.grid, ${JSON.stringify(rows)}::json)`.execute(
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
