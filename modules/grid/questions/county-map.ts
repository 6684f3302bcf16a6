import type { Tx } from "@maple/platform/db";
import type { Grid } from "../model/grid.ts";
import type { Unit } from "../model/unit.ts";
import { buildGridIndex, type GridIndex } from "../rules/grid-index.ts";
import { listGrids, listUnits } from "../store/grid-store.ts";

/** A county's units and grids in memory, with the index that answers "which grid?" without asking the database. */
export interface CountyMap {
  county: number;
  units: ReadonlyMap<string, Unit>;
  grids: ReadonlyMap<string, Grid>;
  index: GridIndex;
}

// Small (hundreds of units, thousands of grids) and read by every request; grids change by decision, not by the minute.
const kept = new Map<number, Promise<CountyMap>>();

export function countyMap(tx: Tx, county: number): Promise<CountyMap> {
  const have = kept.get(county);
  if (have) return have;
  const loading = load(tx, county);
  kept.set(county, loading);
  loading.catch(() => kept.delete(county));
  return loading;
}

/** Called when units or grids have changed: the next reader loads them again. */
export function forgetCountyMap(county: number): void {
  kept.delete(county);
}

async function load(tx: Tx, county: number): Promise<CountyMap> {
  const [units, grids] = await Promise.all([listUnits(tx, county), listGrids(tx, county)]);
  return {
    county,
    units: new Map(units.map((unit) => [unit.id, unit])),
    grids: new Map(grids.map((grid) => [grid.id, grid])),
    index: buildGridIndex(grids),
  };
}
