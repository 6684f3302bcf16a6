import type { Grid, Unit } from "@maple/grid";
import type { ImportFault } from "../model/import-fault.ts";
import { type Rows, sheetKeys } from "../model/sheets.ts";
import { checkGrids } from "./check-grids.ts";
import { checkPeople, codesIn, type PlannedPerson, type PlannedPost } from "./check-people.ts";
import { checkUnits } from "./check-units.ts";
import { unitNames } from "./unit-names.ts";

export interface ImportFacts {
  county: number;
  today: string;
  units: ReadonlyMap<string, Unit>;
  grids: ReadonlyMap<string, Grid>;
  usernames: ReadonlySet<string>;
  newId(): string;
}

export interface ImportPlan {
  units: Unit[];
  grids: Grid[];
  people: PlannedPerson[];
  posts: PlannedPost[];
}

/**
 * Everything that a file would make, and everything that is wrong with it, each fault by sheet, row and column, in the
 * order of the file. A row is held to account for itself alone: what hangs on a faulty row is not named as well.
 */
export function checkImport(rows: Rows, facts: ImportFacts): { plan: ImportPlan; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const names = unitNames(facts.units.values());
  const units = checkUnits(rows.units, { ...facts, known: facts.units, names }, faults);
  const lost = namesOfRows(
    rows.units.filter((row) => !units.some((unit) => unit.name.zh === (row.cells.name ?? "").trim())),
  );
  const grids = checkGrids(
    rows.grids,
    { ...facts, codes: new Set([...facts.grids.values()].map((grid) => grid.code)), names },
    faults,
  );
  const { people, posts } = checkPeople(
    rows,
    {
      ...facts,
      units: new Map([...facts.units, ...units.map((unit) => [unit.id, unit] as const)]),
      grids: new Map([...facts.grids, ...grids.map((grid) => [grid.id, grid] as const)]),
      names,
    },
    faults,
  );
  const known = new Set([...facts.grids.values()].map((grid) => grid.code));
  const written = new Set(rows.grids.map((row) => (row.cells.code ?? "").trim()));
  const hangs = ({ reason, value }: ImportFault): boolean =>
    reason === "unit-not-in-file"
      ? lost.has(value)
      : reason === "grid-not-in-file" && codesIn(value).every((code) => written.has(code) || known.has(code));
  const own = faults.filter((fault) => !hangs(fault));
  own.sort((a, b) => sheetKeys.indexOf(a.sheet) - sheetKeys.indexOf(b.sheet) || a.row - b.row);
  return { plan: { units, grids, people, posts }, faults: own };
}

/** Whatever a faulty row would have been called by others. */
function namesOfRows(rows: Rows["units"]): Set<string> {
  return new Set(
    rows.flatMap(({ cells }) =>
      [cells.key, cells.code, cells.name].map((one) => (one ?? "").trim()).filter(Boolean),
    ),
  );
}
