import type { Grid, GridLevel } from "../../model/grid.ts";
import { type Area, areaOfShape, type Loop } from "../../model/sheet.ts";
import type { Unit } from "../../model/unit.ts";
import { edgesOfArea, keyOf, sideOf, unionOf } from "./chain.ts";
import type { Plan, PlannedGrid } from "./plan.ts";

/** What a plan changes, against the grids in force on its day. */
export interface Difference {
  begun: PlannedGrid[];
  ended: Array<{ grid: string; into: string[] }>;
  /** Grids that stay and run elsewhere, of all three levels. */
  moved: Array<{ grid: string; area: Area }>;
  /** Grids that stay with another name, community or room. */
  changed: PlannedGrid[];
  /** Communities and towns that have grids below now and no grid of their own yet. */
  lacking: Array<{ level: 1 | 2; community: string; area: Area }>;
}

/** Two areas are the same when their borders are, wherever their loops begin and whatever stands on straight ways. */
export function isSameArea(a: Area, b: Area): boolean {
  const keys = (area: Area) =>
    edgesOfArea(area.map(withoutStraight))
      .map(([p, q]) => `${keyOf(p)} ${keyOf(q)}`)
      .sort()
      .join();
  return keys(a) === keys(b);
}

function withoutStraight(loop: Loop): Loop {
  return loop.filter((spot, n) => sideOf(loop.at(n - 1)!, spot, loop[(n + 1) % loop.length]!) !== 0);
}

/**
 * The levels above are not drawn: a community's grid is what its third-level grids cover together, a town's what its
 * communities cover.
 */
export function differenceOf(
  plan: Plan,
  inForce: readonly Grid[],
  units: ReadonlyMap<string, Pick<Unit, "parent">>,
): Difference {
  const before = new Map(inForce.map((grid) => [grid.id, grid]));
  const difference: Difference = { begun: [], ended: [], moved: [], changed: [], lacking: [] };
  for (const grid of plan.grids.values()) {
    const was = before.get(grid.id);
    if (!was) {
      difference.begun.push(grid);
      continue;
    }
    const area = plan.sheet.cells.get(grid.id);
    if (area && !(was.shape && isSameArea(area, areaOfShape(was.shape))))
      difference.moved.push({ grid: grid.id, area });
    const same =
      was.name.zh === grid.name.zh &&
      was.name.en === grid.name.en &&
      was.community === grid.community &&
      was.policeRoom === grid.policeRoom;
    if (!same) difference.changed.push(grid);
  }
  for (const [grid, into] of plan.ended) difference.ended.push({ grid, into: [...into] });
  const communities = areasBy(plan, (grid) => grid.community);
  const towns = new Map<string, Area[]>();
  for (const [community, areas] of communities) {
    const town = units.get(community)?.parent;
    if (town) towns.set(town, [...(towns.get(town) ?? []), ...areas]);
  }
  compareLevel(2, communities, inForce, difference);
  compareLevel(1, towns, inForce, difference);
  return difference;
}

function areasBy(plan: Plan, of: (grid: PlannedGrid) => string): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const grid of plan.grids.values()) {
    const area = plan.sheet.cells.get(grid.id);
    if (area) areas.set(of(grid), [...(areas.get(of(grid)) ?? []), area]);
  }
  return areas;
}

function compareLevel(
  level: 1 | 2,
  areas: ReadonlyMap<string, Area[]>,
  inForce: readonly Grid[],
  difference: Difference,
): void {
  const above = inForce.filter((grid) => grid.level === (level satisfies GridLevel));
  const known = new Set<string>();
  for (const grid of above) {
    known.add(grid.community);
    const below = areas.get(grid.community);
    if (!below) {
      difference.ended.push({ grid: grid.id, into: [] });
      continue;
    }
    const area = unionOf(below);
    if (!grid.shape || !isSameArea(area, areaOfShape(grid.shape)))
      difference.moved.push({ grid: grid.id, area });
  }
  for (const [community, below] of areas)
    if (!known.has(community)) difference.lacking.push({ level, community, area: unionOf(below) });
}
