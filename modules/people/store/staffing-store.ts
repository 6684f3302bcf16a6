import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Pattern, PatternLine, PatternUse, StaffedKind } from "../model/staffing.ts";

interface PatternRow {
  id: string;
  series: string;
  name_zh: string;
  name_en: string;
  source: string;
  unit_kind: StaffedKind;
  lines: PatternLine[];
  from_date: string;
  until_date: string | null;
}

/** Every version of every pattern, oldest first. */
export async function listPatterns(tx: Tx, county: number): Promise<Pattern[]> {
  const rows =
    await sql<PatternRow>`select id, series, name_zh, name_en, source, unit_kind, lines, from_date, until_date
    from people.pattern where county = ${county} order by from_date, id`.execute(tx);
  return rows.rows.map((row) => ({
    id: row.id,
    series: row.series,
    name: { zh: row.name_zh, en: row.name_en },
    source: row.source,
    unitKind: row.unit_kind,
    lines: row.lines,
    from: row.from_date,
    until: row.until_date,
  }));
}

export async function insertPattern(tx: Tx, county: number, p: Pattern): Promise<void> {
  await sql`insert into people.pattern (county, id, series, name_zh, name_en, source, unit_kind, lines, from_date, until_date)
    values (${county}, ${p.id}, ${p.series}, ${p.name.zh}, ${p.name.en}, ${p.source}, ${p.unitKind},
      ${JSON.stringify(p.lines)}::jsonb, ${p.from}, ${p.until})`.execute(tx);
}

/** The version that holds on a day ends with it: the next one begins. */
export async function endPattern(tx: Tx, county: number, id: string, until: string): Promise<void> {
  await sql`update people.pattern set until_date = ${until} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

export async function listPatternUses(tx: Tx, county: number): Promise<PatternUse[]> {
  const rows = await sql<{ unit: string; series: string; from_date: string; until_date: string | null }>`
    select unit, series, from_date, until_date from people.pattern_use where county = ${county}
    order by from_date`.execute(tx);
  return rows.rows.map((row) => ({
    unit: row.unit,
    series: row.series,
    from: row.from_date,
    until: row.until_date,
  }));
}

/** Writes a use, or the new end of one. */
export async function keepPatternUse(tx: Tx, county: number, use: PatternUse): Promise<void> {
  await sql`insert into people.pattern_use (county, unit, series, from_date, until_date)
    values (${county}, ${use.unit}, ${use.series}, ${use.from}, ${use.until})
    on conflict (county, unit, series, from_date) do update set until_date = excluded.until_date`.execute(tx);
}
