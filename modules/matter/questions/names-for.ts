import type { CountyMap } from "@maple/grid/server";
import { countyMap } from "@maple/grid/server";
import { namesOf } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { MatterLine } from "../model/matter.ts";
import { registerNumber } from "../model/register-number.ts";
import type { ListRow } from "../store/worklist-store.ts";

/** Puts names to the ids of rows, for a screen. */
export async function linesOf(
  tx: Tx,
  county: number,
  rows: readonly ListRow[],
  now: string,
): Promise<MatterLine[]> {
  const map = await countyMap(tx, county);
  const names = await namesOf(
    tx,
    county,
    localDateOf(now, "Asia/Shanghai"),
    rows.map((row) => row.holder).filter((id) => id !== null),
  );
  return rows.map((row) => lineOf(row, map, names));
}

export function lineOf(row: ListRow, map: CountyMap, names: ReadonlyMap<string, string>): MatterLine {
  return {
    id: row.id,
    code: row.code,
    number: registerNumber(row.year, row.number),
    state: row.state,
    title: row.title,
    category: row.category,
    subtype: row.subtype,
    grade: row.grade,
    grid: row.grid,
    gridName: (row.grid && map.grids.get(row.grid)?.name) || null,
    room: row.room,
    placeWords: row.place_words,
    holder: row.holder,
    holderName: (row.holder && names.get(row.holder)) || null,
    source: row.source,
    waiting: row.waiting,
    reportedAt: row.reported_at,
    dueAt: row.due_at,
    settledAt: row.settled_at,
    reopened: row.reopened,
    sealed: row.sealed,
  };
}
