import type { Unit } from "@maple/grid";
import type { Point } from "@maple/platform/map";
import { demoId, markOf } from "../seeded.ts";
import { doorIn } from "./houses-of.ts";
import { type CommunityPlan, countyCode, drawSheet, townPlans } from "./layout.ts";
import { fakePhone } from "./phones.ts";
import { bodyPlans, roomPlans, teamPlans } from "./unit-plans.ts";

/** All units and grids of the invented county hold from this day. */
export const since = "2024-01-01";

export const unitId = (key: string) => demoId(`unit/${key}`);

type Door = { point: Point; address: { zh: string; en: string } };

function doorAt(gridName: string, key: string): Door {
  const cell = drawSheet().cells.find((one) => one.grid.zh === gridName);
  if (!cell) throw new Error(`no grid ${gridName}`);
  const mark = markOf(key);
  const number = (mark % 180) + 1;
  return {
    point: doorIn(gridName, (mark % 1000) / 1000),
    address: {
      zh: `${cell.town.zh}${cell.community.zh}${cell.grid.zh}${number}号（虚构地址）`,
      en: `No. ${number}, ${cell.grid.en}, ${cell.community.en} (invented address)`,
    },
  };
}

let counter = 0;
function unit(
  key: string,
  kind: Unit["kind"],
  name: Unit["name"],
  more: Partial<Unit> & { door?: Door },
): Unit {
  const { door, ...rest } = more;
  return {
    county: countyCode,
    id: unitId(key),
    kind,
    code: null,
    name,
    parent: unitId("county"),
    point: door?.point ?? null,
    from: since,
    until: null,
    phone: fakePhone("unit", ++counter),
    ...(door ? { address: door.address } : {}),
    ...rest,
  };
}

const homeGrid = (community: CommunityPlan) => {
  const room = roomPlans.find((plan) => plan.communities[0] === community.key);
  return room?.grid ?? community.grids[0]!.zh;
};

let made: Unit[] | null = null;

/** Every unit of the county, parents before children. */
export function demoUnits(): Unit[] {
  if (made) return made;
  counter = 0;
  const units: Unit[] = [
    unit(
      "county",
      "county",
      { zh: "枫桥示范县（虚构）", en: "Maple Demonstration County (invented)" },
      { code: `${countyCode}000000`, parent: null },
    ),
  ];
  for (const town of townPlans) {
    const door = doorAt(town.key === "fengdu" ? "镇政府片" : "文庙小区", town.key);
    units.push(unit(town.key, "town", { zh: town.zh, en: town.en }, { code: town.code, door }));
  }
  for (const town of townPlans) {
    for (const community of town.communities) {
      const { key, kind, zh, en, code } = community;
      const door = doorAt(homeGrid(community), key);
      units.push(unit(key, kind, { zh, en }, { code, parent: unitId(town.key), door }));
    }
  }
  units.push(
    unit(
      "station",
      "station",
      { zh: "枫溪派出所", en: "Fengxi Police Station" },
      { door: doorAt("半枫里", "station") },
    ),
  );
  for (const { key, zh, en, grid } of roomPlans) {
    const door = doorAt(grid, `room/${key}`);
    units.push(unit(`room/${key}`, "police-room", { zh, en }, { parent: unitId("station"), door }));
  }
  for (const community of townPlans.flatMap((town) => town.communities)) {
    const name = { zh: `${community.zh}人民调解委员会`, en: `${community.en} Mediation Committee` };
    const door = doorAt(homeGrid(community), `committee/${community.key}`);
    units.push(
      unit(`committee/${community.key}`, "mediation-committee", name, {
        parent: unitId(community.key),
        door,
      }),
    );
  }
  units.push(
    unit(
      "committee/station",
      "mediation-committee",
      { zh: "枫溪派出所驻所调解室", en: "Mediation Room at Fengxi Police Station" },
      { parent: unitId("station"), door: doorAt("半枫里", "committee/station") },
    ),
  );
  for (const { key, kind, zh, en, grid } of bodyPlans) {
    units.push(unit(key, kind, { zh, en }, { door: doorAt(grid, key) }));
  }
  for (const { key, kind, zh, en } of teamPlans)
    units.push(unit(key, kind, { zh, en }, { parent: unitId("station"), door: doorAt("半枫里", "station") }));
  made = units;
  return units;
}
