import { localDateOf, momentOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Grid } from "../model/grid.ts";
import type { Unit } from "../model/unit.ts";
import { buildGridIndex, type GridIndex } from "../rules/grid-index.ts";
import { listGrids, listUnits } from "../store/grid-store.ts";
import { mapVersion } from "../store/map-version.ts";

/** A county's units and grids in memory, with the index that answers "which grid?" without asking the database. */
export interface CountyMap {
  county: number;
  /** The day whose names and borders these are. Who has ended is in the maps too, for what is old. */
  day: string;
  /** How often units, grids and borders had changed when it was read. */
  version: number;
  units: ReadonlyMap<string, Unit>;
  grids: ReadonlyMap<string, Grid>;
  index: GridIndex;
}

interface Kept {
  map: Promise<CountyMap>;
  day: string;
  seenAt: number;
}

// Small (hundreds of units, thousands of grids) and read by every request; grids change by decision, not by the minute.
const kept = new Map<number, Kept>();
/** Another process may have changed it: after so long its version is looked at again, which is one small row. */
const lookAgainMs = 5_000;

const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");

/** The map of today. A change made here is seen by the next reader, one made by another process within five seconds. */
export async function countyMap(tx: Tx, county: number): Promise<CountyMap> {
  const day = today();
  const have = kept.get(county);
  if (have && have.day === day) {
    if (performance.now() - have.seenAt < lookAgainMs) return have.map;
    have.seenAt = performance.now();
    const [version, map] = await Promise.all([mapVersion(tx, county), have.map]);
    if (version === map.version) return map;
  }
  const map = mapOn(tx, county, day);
  kept.set(county, { map, day, seenAt: performance.now() });
  map.catch(() => kept.delete(county));
  return map;
}

/** The map of another day, read anew: for plans and for what was. */
export async function mapOn(tx: Tx, county: number, day: string): Promise<CountyMap> {
  const [units, grids, version] = await Promise.all([
    listUnits(tx, county, day),
    listGrids(tx, county, day),
    mapVersion(tx, county),
  ]);
  return {
    county,
    day,
    version,
    units: new Map(units.map((unit) => [unit.id, unit])),
    grids: new Map(grids.map((grid) => [grid.id, grid])),
    index: buildGridIndex(grids, day),
  };
}

/** Called when units or grids have changed: the next reader loads them again. */
export function forgetCountyMap(county: number): void {
  kept.delete(county);
}
