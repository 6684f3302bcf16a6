import { countyMap } from "@maple/grid/server";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { reportUnits } from "../actions/report-facts.ts";
import { unitsOfEntries } from "../store/report-store.ts";

/** Of which of these entries this person reads the report: they hear that something moved there, and not what. */
export async function hearsOfReports(
  tx: Tx,
  county: number,
  actor: Actor,
  entries: readonly string[],
): Promise<Set<string>> {
  if (actor.kind !== "staff" || entries.length === 0) return new Set();
  const [rows, map] = await Promise.all([unitsOfEntries(tx, county, entries), countyMap(tx, county)]);
  const read = new Set(reportUnits(map, actor, "teamwork.feed").map((unit) => unit.id));
  return new Set(rows.filter((row) => read.has(row.unit)).map((row) => row.entry));
}
