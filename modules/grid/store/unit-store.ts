import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Unit } from "../model/unit.ts";
import type { Units } from "../model/unit-history.ts";

/** Name, code and parent from a day on; what held until then stays on record. */
export async function changeUnit(
  tx: Tx,
  county: number,
  unit: Pick<Unit, "id" | "name" | "code" | "parent">,
  day: string,
): Promise<void> {
  await sql`insert into grid.unit_past (county, unit, until_date, name_zh, name_en, code, parent)
    select county, id, ${day}::date, name_zh, name_en, code, parent from grid.unit
    where county = ${county} and id = ${unit.id} and from_date < ${day}
    on conflict (county, unit, until_date) do nothing`.execute(tx);
  await sql`update grid.unit set name_zh = ${unit.name.zh}, name_en = ${unit.name.en}, code = ${unit.code}, parent = ${unit.parent}
    where county = ${county} and id = ${unit.id}`.execute(tx);
}

/** Where its door is and how to reach it: true at once, without history. */
export async function correctContact(
  tx: Tx,
  county: number,
  unit: Pick<Unit, "id" | "phone" | "address" | "point">,
): Promise<void> {
  await sql`update grid.unit set phone = ${unit.phone ?? null}, address_zh = ${unit.address?.zh ?? null},
      address_en = ${unit.address?.en ?? null}, lng = ${unit.point?.[0] ?? null}, lat = ${unit.point?.[1] ?? null}
    where county = ${county} and id = ${unit.id}`.execute(tx);
}

export async function closeUnit(tx: Tx, county: number, unit: string, day: string): Promise<void> {
  await sql`update grid.unit set until_date = ${day} where county = ${county} and id = ${unit}`.execute(tx);
}

/** The unit as written down: what holds after the last change that is known. */
export async function latestUnit(
  tx: Tx,
  county: number,
  id: string,
): Promise<{ name: Unit["name"]; code: string | null; parent: string | null } | null> {
  const rows = await sql<{ name_zh: string; name_en: string; code: string | null; parent: string | null }>`
    select name_zh, name_en, code, parent from grid.unit where county = ${county} and id = ${id}`.execute(tx);
  const row = rows.rows[0];
  return row ? { name: { zh: row.name_zh, en: row.name_en }, code: row.code, parent: row.parent } : null;
}

/** What units were called and where they stood before, oldest first, and what holds in the end. */
export async function unitHistory(
  tx: Tx,
  county: number,
): Promise<Pick<Units, "past" | "latest" | "succession">> {
  const [past, latest, succession] = await Promise.all([
    sql<
      FactsRow & { until_date: string }
    >`select unit, until_date, name_zh, name_en, code, parent from grid.unit_past
      where county = ${county} order by until_date`.execute(tx),
    sql<FactsRow>`select id as unit, name_zh, name_en, code, parent from grid.unit where county = ${county}
      and id in (select unit from grid.unit_past where county = ${county})`.execute(tx),
    sql<{ before: string; after: string; on_date: string }>`select before, after, on_date from grid.succession
      where county = ${county} and kind = 'unit' order by on_date`.execute(tx),
  ]);
  return {
    past: past.rows.map((row) => ({ ...asFacts(row), until: row.until_date })),
    latest: latest.rows.map(asFacts),
    succession: succession.rows.map((row) => ({ before: row.before, after: row.after, on: row.on_date })),
  };
}

interface FactsRow {
  unit: string;
  name_zh: string;
  name_en: string;
  code: string | null;
  parent: string | null;
}

const asFacts = (row: FactsRow) => ({
  unit: row.unit,
  name: { zh: row.name_zh, en: row.name_en },
  code: row.code,
  parent: row.parent,
});
