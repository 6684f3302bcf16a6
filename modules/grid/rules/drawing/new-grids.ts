import type { Grid } from "../../model/grid.ts";
import { shapeOfArea } from "../../model/sheet.ts";
import type { Unit } from "../../model/unit.ts";
import { nextGridCode } from "../grid-code.ts";
import type { Difference } from "./difference.ts";
import type { Plan } from "./plan.ts";

export interface NewGridFacts {
  county: number;
  from: string;
  units: ReadonlyMap<string, Unit>;
  /** Codes that were ever given; those of the new grids are added. */
  codes: Set<string>;
  newId(): string;
}

type NewGridRefusal = "grid-code-none" | "grid-code-given";

/** The grids that a drawing begins, with their codes: those that were drawn, and communities' and towns' that lack one. */
export function newGrids(
  difference: Difference,
  plan: Plan,
  facts: NewGridFacts,
): { grids: Grid[] } | { refused: NewGridRefusal; values: Record<string, string> } {
  const { county, from, units, codes } = facts;
  const grids: Grid[] = [];
  const codeOf = (community: string, level: 1 | 2 | 3): string | null => {
    const division = units.get(community)?.code;
    const next = division ? nextGridCode(division, level, codes) : null;
    if (next) codes.add(next);
    return next;
  };
  const none = (community: string) => ({
    refused: "grid-code-none" as const,
    values: { unit: units.get(community)?.name.zh ?? "" },
  });
  for (const { level, community, area } of difference.lacking) {
    const code = codeOf(community, level);
    const unit = units.get(community);
    if (!code || !unit) return none(community);
    const below = [...plan.grids.values()].find((grid) =>
      level === 2 ? grid.community === community : units.get(grid.community)?.parent === community,
    )!;
    grids.push({
      county,
      id: facts.newId(),
      code,
      level,
      name: { zh: `${unit.name.zh}网格`, en: `${unit.name.en} Grid` },
      community,
      policeRoom: below.policeRoom,
      shape: shapeOfArea(area),
      unitKind: null,
      unit: null,
      from,
      until: null,
    });
  }
  for (const { id, code: wanted, name, community, policeRoom, unitKind, unit } of difference.begun) {
    if (wanted !== null && codes.has(wanted)) return { refused: "grid-code-given", values: { code: wanted } };
    const code = wanted ?? codeOf(community, 3);
    if (!code) return none(community);
    codes.add(code);
    const area = plan.sheet.cells.get(id);
    const shape = area ? shapeOfArea(area) : null;
    grids.push({
      county,
      id,
      code,
      level: 3,
      name,
      community,
      policeRoom,
      shape,
      unitKind,
      unit,
      from,
      until: null,
    });
  }
  return { grids };
}

/** Which grid took over from which, by whichever side it was told. */
export function successionOf(difference: Difference): Array<{ before: string; after: string }> {
  return [
    ...difference.ended.flatMap(({ grid, into }) => into.map((after) => ({ before: grid, after }))),
    ...difference.begun.flatMap(({ id, after }) => after.map((before) => ({ before, after: id }))),
  ];
}
