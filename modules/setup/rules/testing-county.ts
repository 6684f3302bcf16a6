import type { Unit } from "@maple/grid";
import type { Row, SheetKey } from "../model/sheets.ts";

export const county = 330_681;
const line = (row: number, cells: Record<string, string>): Row => ({ row, cells });

export const countyUnit: Unit = {
  county,
  id: "00000000-0000-4000-8000-000000000001",
  kind: "county",
  code: "330681000000",
  name: { zh: "试验县", en: "Trial County" },
  parent: null,
  point: null,
  from: "2020-01-01",
  until: null,
};

const three = (n: number) => String(n).padStart(3, "0");

/** A file of a whole county: 10 towns, 60 communities, 60 rooms, 600 grids, 2,000 people with a post each. */
export function wholeCounty(county = 330_681): Record<SheetKey, Row[]> {
  const units: Row[] = [
    line(2, { key: "S", kind: "派出所", name: "试验派出所", parent: `${county}000000`, from: "2024-01-01" }),
  ];
  const grids: Row[] = [];
  const people: Row[] = [];
  const posts: Row[] = [];
  for (let town = 1; town <= 10; town++) {
    const townCode = `${county}${three(100 + town)}000`;
    units.push(
      line(units.length + 2, {
        key: `T${town}`,
        kind: "镇、街道",
        name: `试验${town}镇`,
        code: townCode,
        parent: `${county}000000`,
        from: "2024-01-01",
      }),
    );
    for (let n = 1; n <= 6; n++) {
      const key = `${town}-${n}`;
      const code = `${county}${three(100 + town)}${three(n)}`;
      units.push(
        line(units.length + 2, {
          key: `C${key}`,
          kind: "社区",
          name: `${town}镇第${n}社区`,
          code,
          parent: `T${town}`,
          from: "2024-01-01",
        }),
      );
      units.push(
        line(units.length + 2, {
          key: `R${key}`,
          kind: "警务室",
          name: `${town}镇第${n}警务室`,
          parent: "S",
          from: "2024-01-01",
        }),
      );
      for (let grid = 1; grid <= 10; grid++)
        grids.push(
          line(grids.length + 2, {
            code: `${code}3${three(grid)}`,
            name: `第${grid}网格`,
            community: `C${key}`,
            room: `R${key}`,
          }),
        );
    }
  }
  for (let n = 1; n <= 2_000; n++) {
    const grid = grids[n % grids.length]!;
    people.push(
      line(n + 1, {
        key: `P${n}`,
        name: `试验员${n}`,
        phone: `1001${String(n).padStart(7, "0")}`,
        username: `staff.${n}`,
      }),
    );
    posts.push(
      line(n + 1, {
        person: `P${n}`,
        role: "网格员",
        unit: grid.cells.community!,
        grids: grid.cells.code!,
        from: "2024-06-01",
      }),
    );
  }
  return { units, grids, people, posts };
}

/** Where a fault was planted, the reason that must be given for it, and what stood there before. */
export interface PlantedFault {
  sheet: SheetKey;
  row: number;
  column: string;
  reason: string;
  was: string;
}

/** Thirty faults, each in a row of its own. */
export function plantFaults(rows: Record<SheetKey, Row[]>): PlantedFault[] {
  const planted: PlantedFault[] = [];
  /** `found`: the column that is named, where another cell is what is missing. */
  const plant = (
    sheet: SheetKey,
    place: number,
    column: string,
    value: string,
    reason: string,
    found = column,
  ) => {
    const was = rows[sheet][place]!;
    rows[sheet][place] = { row: was.row, cells: { ...was.cells, [column]: value } };
    planted.push({ sheet, row: was.row, column: found, reason, was: was.cells[column] ?? "" });
  };
  const of = (kind: string) => rows.units.flatMap(({ cells }, place) => (cells.kind === kind ? [place] : []));
  const [rooms, communities] = [of("警务室"), of("社区")];
  plant("units", rooms[0]!, "kind", "派出处", "kind-unknown");
  plant("units", rooms[1]!, "name", "", "cell-empty");
  plant("units", rooms[2]!, "from", "2024-02-30", "date-unfit");
  plant("units", rooms[3]!, "lng", "30.1", "point-unfit");
  plant("units", rooms[4]!, "parent", "没有的单位", "unit-not-in-file");
  plant("units", rooms[5]!, "code", "330681101900", "unit-code-not-wanted");
  plant("units", communities[7]!, "code", "330681999001", "unit-code-unfit");
  plant("units", communities[8]!, "code", "", "unit-code-missing");
  plant("units", communities[9]!, "parent", "S", "unit-parent-unfit");
  plant("units", rooms[20]!, "key", "T1", "key-twice");
  plant("grids", 500, "code", "33068111000630", "grid-code-unfit");
  plant("grids", 501, "code", "3306811010013001", "grid-code-twice");
  plant("grids", 502, "code", "3306811010013999", "grid-code-elsewhere");
  plant("grids", 503, "community", "R9-1", "community-unfit");
  plant("grids", 504, "room", "C9-1", "room-unfit");
  plant("grids", 505, "kind", "轮船网", "kind-unknown");
  plant("grids", 506, "kind", "市场", "grid-unit-missing", "unit");
  plant("grids", 507, "name", "", "cell-empty");
  plant("people", 1_000, "key", "P1", "key-twice");
  plant("people", 1_001, "name", "王", "staff-name-needed");
  plant("people", 1_002, "phone", "电话没有", "staff-phone-unfit");
  plant("people", 1_003, "username", "王小明", "username-unfit");
  plant("people", 1_004, "username", "staff.1", "username-twice");
  plant("people", 1_005, "username", "taken.one", "username-taken");
  plant("posts", 1_010, "person", "P99999", "person-not-in-file");
  plant("posts", 1_011, "role", "网格王", "role-unknown");
  plant("posts", 1_012, "unit", "不存在的社区", "unit-not-in-file");
  plant("posts", 1_013, "until", "2024-05-01", "term-backwards");
  plant("posts", 1_014, "grids", "9999999999993001", "grid-not-in-file");
  plant("posts", 1015, "unit", "S", "role-unfit-for-unit", "role");
  return planted;
}
