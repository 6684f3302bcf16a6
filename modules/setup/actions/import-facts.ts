import { mapOn } from "@maple/grid/server";
import { usernamesGiven } from "@maple/identity/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { checkImport } from "../rules/check-import.ts";
import { readSheets } from "./read-sheets.ts";

/** The file held against what is on record today. */
export async function checkedImport(
  tx: Tx,
  county: number,
  base64: string,
  now: string,
): Promise<ReturnType<typeof checkImport>> {
  const today = localDateOf(now, "Asia/Shanghai");
  const [rows, map, usernames] = await Promise.all([
    readSheets(base64),
    mapOn(tx, county, today),
    usernamesGiven(tx, county),
  ]);
  return checkImport(rows, { county, today, units: map.units, grids: map.grids, usernames, newId });
}
