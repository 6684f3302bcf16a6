import type { Grid, GridLevel } from "@maple/grid";
import { demoId } from "../seeded.ts";
import { countyCode, drawSheet, townPlans } from "./layout.ts";
import { type Patch, shapeOf } from "./sheet.ts";
import { roomPlans } from "./unit-plans.ts";
import { since, unitId } from "./units.ts";

export const gridId = (name: string) => demoId(`grid/${name}`);

function roomOf(community: string): string {
  const room = roomPlans.find((plan) => plan.communities.includes(community));
  if (!room) throw new Error(`no police room answers for ${community}`);
  return unitId(`room/${room.key}`);
}

function grid(
  division: string,
  level: GridLevel,
  serial: number,
  name: Grid["name"],
  more: Partial<Grid>,
): Grid {
  return {
    county: countyCode,
    id: gridId(level === 3 ? name.zh : `${level}/${name.zh}`),
    code: `${division}${level}${String(serial).padStart(3, "0")}`,
    level,
    name,
    community: "",
    policeRoom: "",
    shape: null,
    unitKind: null,
    unit: null,
    from: since,
    until: null,
    ...more,
  };
}

let made: Grid[] | null = null;

/** Two first-level, twelve second-level and sixty drawn third-level grids, and the fishing fleet. */
export function demoGrids(): Grid[] {
  if (made) return made;
  const { cells } = drawSheet();
  const patchesOf = (key: string): Patch[] =>
    cells.filter((cell) => cell.town.key === key || cell.community.key === key).map((cell) => cell.patch);
  const grids: Grid[] = [];
  for (const town of townPlans) {
    grids.push(
      grid(
        town.code,
        1,
        1,
        { zh: `${town.zh}网格`, en: `${town.en} Grid` },
        {
          community: unitId(town.key),
          policeRoom: unitId("station"),
          shape: shapeOf(patchesOf(town.key)),
        },
      ),
    );
    for (const community of town.communities) {
      grids.push(
        grid(
          community.code,
          2,
          1,
          { zh: `${community.zh}网格`, en: `${community.en} Grid` },
          {
            community: unitId(community.key),
            policeRoom: roomOf(community.key),
            shape: shapeOf(patchesOf(community.key)),
          },
        ),
      );
    }
  }
  for (const { community, grid: plan, serial, patch } of cells) {
    grids.push(
      grid(
        community.code,
        3,
        serial,
        { zh: plan.zh, en: plan.en },
        {
          community: unitId(community.key),
          policeRoom: roomOf(community.key),
          shape: shapeOf([patch]),
        },
      ),
    );
  }
  grids.push(
    grid(
      "990101100001",
      3,
      901,
      { zh: "枫渡渔船队网格", en: "Fengdu Fishing Fleet Grid" },
      {
        community: unitId("fengdutou"),
        policeRoom: roomOf("fengdutou"),
        unitKind: "fleet",
        unit: unitId("fleet"),
      },
    ),
  );
  made = grids;
  return grids;
}
