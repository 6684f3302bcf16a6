import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Beside, MonthKey } from "../model/month.ts";

/** A figure as it was published; `month` is its first day. */
export interface PublishedRow {
  unit: string;
  month: string;
  figure: MonthKey;
  serial: number;
  value: number | null;
  base: number | null;
  beside: Beside;
  formula: number;
  rule: number;
  list_hash: string;
  reason: string;
  published_by: string;
  published_at: string;
}

const columns = sql.raw(
  "unit, month, figure, serial, value, base, beside, formula, rule, list_hash, reason, published_by, published_at",
);

/** What was published of some units and months, the oldest first. */
export async function publishedOf(
  tx: Tx,
  county: number,
  given: { units: readonly string[]; months: readonly string[] },
): Promise<PublishedRow[]> {
  const rows = await sql<PublishedRow>`select ${columns} from evaluation.published
    where county = ${county} and unit = any(${[...given.units]}::uuid[]) and month = any(${[...given.months]}::date[])
    order by unit, month, figure, serial`.execute(tx);
  return rows.rows;
}

export async function insertPublished(tx: Tx, county: number, rows: readonly PublishedRow[]): Promise<void> {
  await sql`insert into evaluation.published (county, unit, month, figure, serial, value, base, beside, formula, rule,
      list_hash, reason, published_by, published_at)
    select ${county}::int, p.unit, p.month, p.figure, p.serial, p.value, p.base, p.beside, p.formula, p.rule,
      p.list_hash, p.reason, p.published_by, p.published_at
    from json_to_recordset(${JSON.stringify(rows)}::json) as p(unit uuid, month date, figure text, serial int, value int,
      base int, beside jsonb, formula int, rule int, list_hash text, reason text, published_by uuid, published_at timestamptz)`.execute(
    tx,
  );
}

/** Every month of which something was published, with its units: what a recount proves. */
export async function monthsPublished(
  tx: Tx,
  county: number,
): Promise<Array<{ month: string; units: string[] }>> {
  const rows = await sql<{
    month: string;
    units: string[];
  }>`select month, array_agg(distinct unit::text) as units
    from evaluation.published where county = ${county} group by month order by month`.execute(tx);
  return rows.rows;
}

/** What the ledger was told of published figures, a line for each: month, unit, figure, value, base, hash. */
export async function toldOf(tx: Tx, county: number): Promise<Set<string>> {
  const rows = await sql<{ line: string }>`select concat_ws(' ', e.data->>'month', f->>'unit', f->>'figure',
      coalesce(f->>'value', 'null'), coalesce(f->>'base', 'null'), f->>'hash') as line
    from ledger.event e cross join lateral jsonb_array_elements(e.data->'figures') f
    where e.county = ${county} and e.kind = 'month'
      and e.type in ('figures.month-published', 'figures.month-corrected')`.execute(tx);
  return new Set(rows.rows.map((row) => row.line));
}
