import { mapOn } from "@maple/grid/server";
import type { Tx } from "@maple/platform/db";
import type { MonthKey } from "../model/month.ts";
import { lastDay } from "../rules/months.ts";
import { monthsPublished, publishedOf, toldOf } from "../store/published-store.ts";
import { computed, stationsIn, unitsOf } from "./month-facts.ts";

/** What a published month differs in: from the ledger (never by right), or from what is counted now. */
export interface MonthDifference {
  month: string;
  unit: string;
  figure: MonthKey;
  what: "not-in-ledger" | "changed-since";
  published: number | null;
  now: number | null;
}

/**
 * Proves the published months of a county: each row stands in the ledger as it was told, and the list behind the newest
 * row of each figure is counted again and hashed.
 */
export async function proveMonths(
  tx: Tx,
  county: number,
): Promise<{ figures: number; differences: MonthDifference[] }> {
  const differences: MonthDifference[] = [];
  let figures = 0;
  const told = await toldOf(tx, county);
  for (const { month: day, units } of await monthsPublished(tx, county)) {
    const month = day.slice(0, 7);
    const rows = await publishedOf(tx, county, { units, months: [day] });
    const of = (row: (typeof rows)[number]) => ({
      month,
      unit: row.unit,
      figure: row.figure,
      published: row.value,
    });
    for (const row of rows)
      if (!told.has(`${month} ${row.unit} ${row.figure} ${row.value} ${row.base} ${row.list_hash}`))
        differences.push({ ...of(row), what: "not-in-ledger", now: null });
    const map = await mapOn(tx, county, lastDay(month));
    for (const one of stationsIn(map, month, () => true)) {
      if (!unitsOf(one).some((unit) => units.includes(unit))) continue;
      for (const figure of await computed(tx, county, one, month)) {
        const last = rows.findLast((row) => row.unit === figure.unit && row.figure === figure.key);
        if (!last) continue;
        figures++;
        if (last.list_hash !== figure.hash)
          differences.push({ ...of(last), what: "changed-since", now: figure.value });
      }
    }
  }
  return { figures, differences };
}
